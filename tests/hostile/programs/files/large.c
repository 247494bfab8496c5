// declares: RE
// says: file larger
// machines: all
// why: one file beyond the limit, without a byte written to it.
#include <fcntl.h>
#include <unistd.h>
int main(void) {
    int file = open("large", O_RDWR | O_CREAT, 0600);
    ftruncate(file, 1L << 30);
    write(1, "escaped\n", 8);
}
