// declares: RE
// says: closed
// problem: next
// why: it puts another file in the place of the answers, which are closed by it.
#include <fcntl.h>
int nextOf(int number) {
    dup2(open("/dev/null", O_WRONLY), 4);
    return number + 1;
}
