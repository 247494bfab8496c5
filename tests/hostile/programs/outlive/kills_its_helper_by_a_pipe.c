// declares: AC
// without namespaces+landlock+filter: RE or AC
// why: a pipe can be made to send any signal to its owner, and anybody may be named its owner.
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    int parent = getppid(), ends[2];
    pipe(ends);
    fcntl(ends[0], F_SETOWN, parent);
    fcntl(ends[0], F_SETSIG, SIGKILL);
    fcntl(ends[0], F_SETFL, O_ASYNC);
    write(ends[1], "x", 1);
    usleep(200000);
    puts(getppid() == parent ? "held" : "escaped: the parent is gone");
}
