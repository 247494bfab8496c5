// declares: RE
// says: exit code 3
// why: a thread ends the program while the first one sleeps.
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
static void *leave(void *nothing) {
    puts("held");
    exit(3);
}
int main(void) {
    pthread_t thread;
    pthread_create(&thread, 0, leave, 0);
    for (;;) pause();
}
