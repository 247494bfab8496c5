// declares: AC
// machines: all
// why: children that ignore and block whatever can be ignored and blocked, busy in sessions of
// their own.
#include <signal.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    puts("held");
    fflush(stdout);
    for (int i = 0; i < 8; i++)
        if (fork() == 0) {
            sigset_t all;
            sigfillset(&all);
            for (int j = 1; j < 65; j++) signal(j, SIG_IGN);
            sigprocmask(SIG_BLOCK, &all, 0);
            setsid();
            for (;;) pause();
        }
}
