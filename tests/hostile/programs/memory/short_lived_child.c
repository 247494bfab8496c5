// declares: MLE
// why: a child takes too much and is gone at once; its peak is known when it is waited for.
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
int main(void) {
    if (fork() == 0) {
        char *much = mmap(0, 100 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        memset(much, 1, 100 << 20);
        _exit(0);
    }
    wait(0);
    puts("held");
}
