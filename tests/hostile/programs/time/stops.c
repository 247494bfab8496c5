// declares: TLE
// says: by the clock
// machines: all
// why: it stops its whole group, and orphans of it in groups of their own stop themselves.
#include <signal.h>
#include <unistd.h>
int main(void) {
    for (int i = 0; i < 4; i++)
        if (fork() == 0) {
            setsid();
            raise(SIGSTOP);
        }
    kill(0, SIGSTOP);
}
