// declares: AC or MLE
// cpu-ms: 3000
// why: pairs of sockets hold what is sent and not received; that is memory of the kernel's, which no
// process has.
#include <fcntl.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>
int main(void) {
    static char page[65536];
    int ends[2];
    long held = 0, wrote;
    while (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends) == 0)
        for (int i = 0; i < 2; i++)
            while ((wrote = write(ends[i], page, sizeof page)) > 0) held += wrote;
    if (held > 256 << 20) printf("escaped: %ld MiB are in sockets\n", held >> 20);
    else puts("held");
}
