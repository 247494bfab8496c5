// declares: AC
// machines: all
// why: it leaves a crowd of stopped processes, which no polite signal wakes.
#include <signal.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    puts("held");
    fflush(stdout);
    for (int i = 0; i < 100; i++)
        if (fork() == 0) {
            setsid();
            raise(SIGSTOP);
            for (;;) pause();
        }
}
