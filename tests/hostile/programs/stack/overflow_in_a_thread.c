// declares: RE
// says: SIGSEGV
// why: the stack of a thread has an end of its own.
#include <pthread.h>
static int down(volatile int depth) {
    volatile char page[400];
    page[0] = 1;
    return down(depth + 1) + page[0];
}
static void *begin(void *nothing) {
    down(0);
    return 0;
}
int main(void) {
    pthread_attr_t small;
    pthread_t thread;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 1 << 20);
    pthread_create(&thread, &small, begin, 0);
    pthread_join(thread, 0);
}
