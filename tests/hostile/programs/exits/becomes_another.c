// declares: AC
// machines: all
// why: a thread that is not the first becomes another program, which takes the process over.
#include <pthread.h>
#include <unistd.h>
static void *become(void *nothing) {
    execl("/bin/echo", "echo", "held", (char *)0);
    _exit(9);
}
int main(void) {
    pthread_t thread;
    pthread_create(&thread, 0, become, 0);
    for (;;) pause();
}
