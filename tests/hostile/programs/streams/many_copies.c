// declares: AC
// why: four hundred copies of standard output are held by a child that sleeps in a session of its own.
#include <unistd.h>
int main(void) {
    for (int i = 100; i < 500; i++) dup2(1, i);
    if (fork() == 0) {
        setsid();
        for (;;) pause();
    }
    write(1, "held\n", 5);
}
