// declares: TLE
// machines: all
// why: it takes a name that reads like the facts which stand behind a name.
#include <sys/prctl.h>
#include <unistd.h>
int main(void) {
    prctl(PR_SET_NAME, ") S 1 1 1 0 (");
    if (fork() == 0)
        for (volatile int i = 0;; i++) {}
    for (;;) pause();
}
