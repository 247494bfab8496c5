// declares: RE
// says: processes
// machines: all
// alone: it takes every processor that there is.
// why: every process becomes two, until there are more than may be. A counter ends it at 2000
// should nobody else.
#include <stdatomic.h>
#include <sys/mman.h>
#include <unistd.h>
int main(void) {
    atomic_int *count = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    while (atomic_fetch_add(count, 1) < 2000) fork();
    for (;;) pause();
}
