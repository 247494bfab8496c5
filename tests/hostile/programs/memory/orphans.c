// declares: MLE
// machines: all
// why: the memory is held by orphans in sessions of their own, and closed to whoever asks.
#define _GNU_SOURCE
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>
int main(void) {
    for (int i = 0; i < 4; i++)
        if (fork() == 0) {
            setsid();
            if (fork() > 0) _exit(0);
            prctl(PR_SET_DUMPABLE, 0);
            char *some = mmap(0, 30 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            memset(some, 1, 30 << 20);
            for (;;) pause();
        }
    for (;;) pause();
}
