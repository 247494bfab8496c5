// declares: AC
// machines: all
// why: 8 GiB that are never touched cost nothing.
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/mman.h>
int main(void) {
    void *room = mmap(0, 8L << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    puts(room == MAP_FAILED ? "lost" : "held");
}
