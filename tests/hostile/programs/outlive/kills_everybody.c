// declares: AC
// without namespaces+landlock+filter: not run
// why: a signal to everybody reaches nobody but its own. The judge is there to tell.
#include <signal.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    if (fork() == 0)
        for (;;) pause();
    kill(-1, SIGKILL);
    puts("held");
}
