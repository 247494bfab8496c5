// declares: TLE
// why: the same, and nobody waits for the children, whose time the kernel then adds to nobody's.
#include <signal.h>
#include <time.h>
#include <unistd.h>
int main(void) {
    signal(SIGCHLD, SIG_IGN);
    for (;;) {
        if (fork() == 0) {
            for (volatile int i = 0; i < 10000000; i++) {}
            _exit(0);
        }
        usleep(10000);
    }
}
