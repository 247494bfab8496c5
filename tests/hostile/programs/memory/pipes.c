// declares: AC
// why: it fills as many pipes as it may have; what they hold is bounded for a user.
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    static char page[65536];
    int ends[2];
    long held = 0, wrote;
    while (pipe(ends) == 0) {
        fcntl(ends[1], F_SETFL, O_NONBLOCK);
        while ((wrote = write(ends[1], page, sizeof page)) > 0) held += wrote;
    }
    puts(held > 200 << 20 ? "escaped: more than 200 MiB are in pipes" : "held");
}
