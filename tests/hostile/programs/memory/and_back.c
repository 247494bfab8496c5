// declares: MLE
// why: it takes too much for a moment and gives it back before it answers.
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
int main(void) {
    char *much = mmap(0, 100 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    memset(much, 1, 100 << 20);
    munmap(much, 100 << 20);
    puts("held");
}
