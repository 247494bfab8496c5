// declares: AC
// why: an array of a gibibyte of which a page is used.
#include <stdio.h>
static char large[1 << 30];
int main(void) {
    large[1 << 29] = 1;
    puts(large[1 << 29] ? "held" : "lost");
}
