// declares: MLE
// why: memory that is shared with a child counts once, and that is too much already.
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
int main(void) {
    char *much = mmap(0, 100 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    fork();
    memset(much, 1, 100 << 20);
    for (;;) pause();
}
