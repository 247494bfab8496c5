// declares: TLE
// machines: all
// why: the parent of a vfork cannot even be stopped until the child goes on, and the child sleeps.
#include <unistd.h>
int main(void) {
    if (vfork() == 0)
        for (;;) pause();
}
