// declares: TLE
// why: it makes itself as unimportant as can be, so that all others go first.
#define _GNU_SOURCE
#include <sched.h>
#include <unistd.h>
int main(void) {
    struct sched_param none = {0};
    nice(19);
    sched_setscheduler(0, SCHED_IDLE, &none);
    for (volatile int i = 0;; i++) {}
}
