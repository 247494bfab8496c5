// declares: TLE
// machines: all
// why: it ignores, handles or blocks every signal that it can, the one for its time included.
#include <signal.h>
int main(void) {
    sigset_t all;
    sigfillset(&all);
    for (int i = 1; i < 65; i++) signal(i, SIG_IGN);
    sigprocmask(SIG_BLOCK, &all, 0);
    for (volatile int i = 0;; i++) {}
}
