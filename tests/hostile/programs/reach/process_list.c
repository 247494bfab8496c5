// declares: AC
// without namespaces: WA
// why: it looks for the command lines of other processes; only a namespace keeps them from it.
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    char path[100], line[100];
    snprintf(path, sizeof path, "/proc/%d/cmdline", getppid());
    int file = open(path, O_RDONLY), init = getppid() == 1;
    // The first process of a namespace of its own has nothing of anybody's to tell.
    puts(file >= 0 && read(file, line, sizeof line) > 0 && !init ? "escaped: the parent is seen" : "held");
}
