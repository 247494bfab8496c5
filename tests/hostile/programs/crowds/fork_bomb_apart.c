// declares: RE or TLE
// machines: all
// alone: it takes every processor that there is.
// why: the same, each in a session of its own, each an orphan at once.
#include <stdatomic.h>
#include <sys/mman.h>
#include <unistd.h>
int main(void) {
    atomic_int *count = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    while (atomic_fetch_add(count, 1) < 2000)
        if (fork() == 0) {
            setsid();
            if (fork() > 0) _exit(0);
        }
    for (;;) pause();
}
