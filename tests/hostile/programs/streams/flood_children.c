// declares: OLE
// why: four children flood while the program itself waits and prints nothing.
#include <sys/wait.h>
#include <unistd.h>
static char page[4096];
int main(void) {
    for (int i = 0; i < 4; i++)
        if (fork() == 0)
            for (;;) write(1 + i % 2, page, sizeof page);
    while (wait(0) > 0) {}
}
