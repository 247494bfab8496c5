// declares: AC
// cpu-ms: 1000
// why: timers until no more are given; they count against the user's pending signals.
#include <signal.h>
#include <stdio.h>
#include <time.h>
int main(void) {
    timer_t timer;
    struct sigevent none = {.sigev_notify = SIGEV_NONE};
    int count = 0;
    while (count < 100000 && timer_create(CLOCK_MONOTONIC, &none, &timer) == 0) count++;
    puts(count < 100000 ? "held" : "escaped: there are 100,000 timers");
}
