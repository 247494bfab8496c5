// declares: AC
// without namespaces: AC or RE
// why: threads that sleep, until no more are given; their number has an end.
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
static void *wait_on(void *nothing) {
    for (;;) pause();
    return 0;
}
int main(void) {
    pthread_attr_t small;
    pthread_t thread;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 65536);
    int count = 0;
    while (count < 20000 && pthread_create(&thread, &small, wait_on, 0) == 0) count++;
    puts(count < 20000 ? "held" : "escaped: there are 20,000 threads");
    exit(0);
}
