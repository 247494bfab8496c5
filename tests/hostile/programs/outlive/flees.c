// declares: AC
// machines: all
// alone: it is as fast as it can be.
// why: from process to process, each in a session of its own, gone before it can be found.
#include <stdio.h>
#include <unistd.h>
int main(void) {
    puts("held");
    fflush(stdout);
    if (fork() == 0)
        for (;;) {
            int child = fork();
            if (child > 0) _exit(0);
            if (child == 0) setsid();
        }
}
