// declares: AC
// machines: all
// why: a grandchild keeps both streams open and sleeps; the judge must not wait for their end.
#include <stdio.h>
#include <unistd.h>
int main(void) {
    puts("held");
    fflush(stdout);
    if (fork() == 0) {
        setsid();
        if (fork() == 0)
            for (;;) pause();
        _exit(0);
    }
}
