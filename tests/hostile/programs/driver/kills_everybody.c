// declares: RE or AC
// without namespaces+landlock+filter: not run
// problem: next
// why: a signal to all that it can reach, between two questions.
#include <signal.h>
int nextOf(int number) {
    kill(-1, SIGKILL);
    return number + 1;
}
