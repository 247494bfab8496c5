// declares: AC
// machines: all
// why: the classic way to stay: a second fork, a session of its own, no descriptors.
#include <stdio.h>
#include <unistd.h>
int main(void) {
    puts("held");
    fflush(stdout);
    if (fork() == 0) {
        setsid();
        if (fork() == 0) {
            for (int i = 0; i < 100; i++) close(i);
            for (;;) pause();
        }
        _exit(0);
    }
}
