// declares: WA
// machines: all
// why: it closes every descriptor; there is no answer, and nothing that hangs.
#include <unistd.h>
int main(void) {
    for (int i = 0; i < 1000; i++) close(i);
    return 0;
}
