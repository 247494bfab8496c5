// declares: AC or TLE
// problem: next
// why: the answer is right, and a thread works on; its time is that of the next question.
static void *work(void *nothing) {
    for (volatile int i = 0;; i++) {}
    return 0;
}
int nextOf(int number) {
    pthread_t thread;
    pthread_create(&thread, 0, work, 0);
    return number + 1;
}
