// declares: TLE
// why: it has the kernel work without end; that is processor time, too.
#include <fcntl.h>
#include <unistd.h>
static char much[1 << 20];
int main(void) {
    int zero = open("/dev/zero", O_RDONLY);
    for (;;) read(zero, much, sizeof much);
}
