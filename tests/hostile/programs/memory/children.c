// declares: MLE
// why: no one of eight children has too much; together they have.
#include <sys/mman.h>
#include <string.h>
#include <unistd.h>
int main(void) {
    for (int i = 0; i < 8; i++)
        if (fork() == 0) {
            char *some = mmap(0, 20 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            memset(some, 1, 20 << 20);
            for (;;) pause();
        }
    for (;;) pause();
}
