// declares: AC
// without filter: AC or WA or RE
// why: it takes its parent's limits and its priority away; a limit of no processor time would kill
// it.
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>
int main(void) {
    int parent = getppid();
    struct rlimit none = {1, 1};
    struct sched_param low = {0};
    int done = prlimit(parent, RLIMIT_CPU, &none, 0) == 0;
    done |= setpriority(PRIO_PROCESS, parent, 19) == 0;
    done |= sched_setscheduler(parent, SCHED_IDLE, &low) == 0;
    puts(done ? "escaped: the parent is not what it was" : "held");
}
