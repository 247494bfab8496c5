// declares: AC
// why: a grandchild means to print when the program is gone; by then it is gone itself.
#include <stdio.h>
#include <unistd.h>
int main(void) {
    puts("held");
    fflush(stdout);
    if (fork() == 0) {
        setsid();
        if (fork() == 0) {
            usleep(200000);
            write(1, "and more\n", 9);
        }
        _exit(0);
    }
}
