// declares: RE
// says: exit code 7
// why: it handles its own crash by an exit; the code is what it chose.
#include <signal.h>
#include <unistd.h>
static void leave(int number) {
    _exit(7);
}
int main(void) {
    signal(SIGSEGV, leave);
    *(volatile int *)8 = 1;
}
