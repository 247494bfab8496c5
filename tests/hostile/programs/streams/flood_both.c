// declares: OLE
// why: both streams at once, from two threads, so that neither waits for the other.
#include <pthread.h>
#include <unistd.h>
static char page[4096];
static void *flood(void *stream) {
    for (;;) write((int)(long)stream, page, sizeof page);
    return 0;
}
int main(void) {
    pthread_t other;
    pthread_create(&other, 0, flood, (void *)2);
    flood((void *)1);
}
