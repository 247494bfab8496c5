// declares: AC
// machines: all
// why: it looks for descriptors that were left open to it beside its three.
#include <fcntl.h>
#include <stdio.h>
int main(void) {
    for (int i = 3; i < 4096; i++)
        if (fcntl(i, F_GETFD) >= 0) {
            printf("escaped: it was given descriptor %d\n", i);
            return 0;
        }
    puts("held");
}
