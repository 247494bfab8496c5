// declares: AC
// without namespaces+landlock+filter: TLE
// why: a stopped parent would never tell of the end.
#include <signal.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    kill(getppid(), SIGSTOP);
    puts("held");
}
