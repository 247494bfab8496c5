// declares: TLE
// why: four threads share the work; their time is added up.
#include <pthread.h>
static void *work(void *nothing) {
    for (volatile int i = 0;; i++) {}
    return 0;
}
int main(void) {
    pthread_t thread;
    for (int i = 0; i < 4; i++) pthread_create(&thread, 0, work, 0);
    pthread_join(thread, 0);
}
