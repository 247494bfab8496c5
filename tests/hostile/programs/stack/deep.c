// declares: AC
// machines: all
// why: 40 MiB of stack are a solution's good right.
#include <stdio.h>
static int down(volatile int depth) {
    volatile char page[400];
    page[0] = 1;
    return depth == 0 ? 0 : down(depth - 1) + page[0];
}
int main(void) {
    puts(down(90000) == 90000 ? "held" : "lost");
}
