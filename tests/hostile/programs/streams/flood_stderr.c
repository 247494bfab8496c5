// declares: OLE
// why: it floods the other stream, which has the same limit.
#include <stdio.h>
int main(void) {
    puts("held");
    for (;;) fputs("help\n", stderr);
}
