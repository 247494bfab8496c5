// declares: TLE
// why: a handler that returns to the crash makes an endless loop of it.
#include <signal.h>
static void go_on(int number) {}
int main(void) {
    signal(SIGSEGV, go_on);
    *(volatile int *)8 = 1;
}
