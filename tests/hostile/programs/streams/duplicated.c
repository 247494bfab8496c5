// declares: AC
// why: it answers through a copy of standard output at a high number.
#include <unistd.h>
int main(void) {
    dup2(1, 900);
    close(1);
    write(900, "held\n", 5);
}
