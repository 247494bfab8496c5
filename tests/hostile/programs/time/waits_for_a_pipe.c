// declares: TLE
// says: by the clock
// why: it reads from a pipe whose other end only it holds.
#include <unistd.h>
int main(void) {
    int ends[2];
    char byte;
    pipe(ends);
    read(ends[0], &byte, 1);
}
