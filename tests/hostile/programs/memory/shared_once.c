// declares: AC
// why: 40 MiB that five processes share are 40 MiB and no more.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
int main(void) {
    char *much = malloc(40 << 20);
    memset(much, 1, 40 << 20);
    for (int i = 0; i < 4; i++)
        if (fork() == 0) {
            usleep(150000);
            _exit(much[i] != 1);
        }
    while (wait(0) > 0) {}
    puts("held");
}
