// declares: OLE
// output-kib: 1
// why: the last byte of 1025 is one too many, though the answer stands before it.
#include <stdio.h>
int main(void) {
    printf("held%1021s", "");
}
