// declares: AC
// machines: all
// why: two hundred dead children that nobody waits for.
#include <stdio.h>
#include <unistd.h>
int main(void) {
    for (int i = 0; i < 200; i++)
        if (fork() == 0) _exit(0);
    puts("held");
}
