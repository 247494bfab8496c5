// declares: TLE
// why: no process lives for long; one child after the other works a little and is waited for.
#include <sys/wait.h>
#include <unistd.h>
int main(void) {
    for (;;) {
        if (fork() == 0) {
            for (volatile int i = 0; i < 3000000; i++) {}
            _exit(0);
        }
        wait(0);
    }
}
