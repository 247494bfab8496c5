// declares: TLE
// machines: all
// why: those who work are nobody's children any more, in sessions of their own.
#include <sys/wait.h>
#include <unistd.h>
int main(void) {
    for (int i = 0; i < 4; i++) {
        if (fork() == 0) {
            setsid();
            if (fork() == 0)
                for (volatile int j = 0;; j++) {}
            _exit(0);
        }
        wait(0);
    }
    for (;;) pause();
}
