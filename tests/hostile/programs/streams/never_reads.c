// declares: AC
// input-mib: 32
// why: 32 MiB of input are there, and nobody reads them.
#include <stdio.h>
int main(void) {
    puts("held");
}
