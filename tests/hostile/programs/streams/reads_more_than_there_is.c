// declares: AC
// why: it reads on at the end of its input, through every name that the input has.
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    char byte;
    while (read(0, &byte, 1) > 0) {}
    for (int i = 0; i < 10000; i++) read(0, &byte, 1);
    int again = open("/dev/stdin", O_RDONLY);
    while (again >= 0 && read(again, &byte, 1) > 0) {}
    puts("held");
}
