// declares: TLE
// says: by the clock
// machines: all
// why: the end of both streams is not the end of the program, which sleeps on.
#include <unistd.h>
int main(void) {
    for (int i = 0; i < 1000; i++) close(i);
    for (;;) pause();
}
