// declares: AC or RE
// machines: all
// why: it opens files until no more are given, in eight processes.
#include <fcntl.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>
int main(void) {
    int endless = 0, status;
    for (int i = 0; i < 8; i++)
        if (fork() == 0) {
            int count = 0;
            while (count < 100000 && open("/dev/null", O_RDONLY) >= 0) count++;
            _exit(count == 100000);
        }
    while (wait(&status) > 0) endless |= status;
    puts(endless ? "escaped: 100,000 files are open" : "held");
}
