// declares: AC
// machines: all
// why: the first thread ends, which leaves the program without memory of its own to the eye; the
// other answers.
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>
static void *answer(void *nothing) {
    usleep(100000);
    puts("held");
    return 0;
}
int main(void) {
    pthread_t thread;
    pthread_create(&thread, 0, answer, 0);
    pthread_exit(0);
}
