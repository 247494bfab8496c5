// declares: TLE
// says: by the clock
// why: a lock taken twice, by the same thread.
#include <pthread.h>
int main(void) {
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&lock);
    pthread_mutex_lock(&lock);
}
