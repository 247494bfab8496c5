// declares: RE
// says: SIGKILL
// machines: all
// why: its group is its own; neither helper nor judge is in it.
#include <signal.h>
#include <unistd.h>
int main(void) {
    for (int i = 0; i < 3; i++)
        if (fork() == 0)
            for (;;) pause();
    kill(0, SIGKILL);
    for (;;) pause();
}
