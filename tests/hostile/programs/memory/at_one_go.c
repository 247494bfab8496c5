// declares: MLE
// alone: it takes a gibibyte before anybody looks.
// why: the kernel itself fills a gibibyte in one call.
#define _GNU_SOURCE
#include <sys/mman.h>
#include <unistd.h>
int main(void) {
    mmap(0, 1 << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
    for (;;) pause();
}
