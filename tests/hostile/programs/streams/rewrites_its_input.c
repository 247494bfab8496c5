// declares: AC
// without namespaces+landlock: AC or WA
// without landlock: not run
// machines: all
// why: it opens its input anew, to write to a file that belongs to the problem.
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    char *names[] = {"/proc/self/fd/0", "/dev/stdin", "/dev/fd/0"};
    for (int i = 0; i < 3; i++) {
        int again = open(names[i], O_RDWR);
        if (again >= 0 && write(again, "3", 1) == 1) {
            puts("escaped: the input can be written");
            return 0;
        }
    }
    puts("held");
}
