// declares: AC
// machines: all
// why: children made for its parent and not for itself, of which no signal tells when they end.
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>
int main(void) {
    puts("held");
    fflush(stdout);
    for (int i = 0; i < 8; i++)
        if (syscall(SYS_clone, CLONE_PARENT, 0, 0, 0, 0) == 0) {
            setsid();
            for (;;) pause();
        }
    for (int i = 0; i < 8; i++)
        if (syscall(SYS_clone, 0, 0, 0, 0, 0) == 0)
            for (;;) pause();
}
