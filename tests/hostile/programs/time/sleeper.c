// declares: TLE
// says: by the clock
// machines: all
// why: it sleeps without end and uses next to no processor time.
#include <unistd.h>
int main(void) {
    for (;;) sleep(1000);
}
