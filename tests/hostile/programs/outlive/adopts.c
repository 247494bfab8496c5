// declares: AC
// machines: all
// why: it makes itself the parent of orphans and stops them and itself in the same moment.
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <unistd.h>
int main(void) {
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    for (int i = 0; i < 8; i++)
        if (fork() == 0) {
            setsid();
            prctl(PR_SET_CHILD_SUBREAPER, 1);
            if (fork() == 0) {
                prctl(PR_SET_DUMPABLE, 0);
                for (;;) pause();
            }
            _exit(0);
        }
    puts("held");
}
