// declares: AC
// machines: all
// why: its last act is to start processes, when everybody thinks that it is over.
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
static void spawn(void) {
    for (int i = 0; i < 20; i++)
        if (fork() == 0) {
            setsid();
            for (;;) pause();
        }
}
int main(void) {
    atexit(spawn);
    puts("held");
}
