// declares: OLE
// why: it prints without end; the output limit ends it, and none of it is held in memory.
#include <stdio.h>
int main(void) {
    for (;;) puts("held");
}
