// declares: TLE
// says: by the clock
// why: it wakes every millisecond to sleep on.
#include <unistd.h>
int main(void) {
    for (;;) usleep(1000);
}
