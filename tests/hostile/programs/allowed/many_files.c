// declares: AC
// machines: all
// cpu-ms: 2000
// why: a thousand files open at once, and 20 MiB of them in its folder.
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    static char page[20480];
    for (int i = 0; i < 1000; i++) {
        char path[100];
        snprintf(path, sizeof path, "file%d", i);
        int file = open(path, O_RDWR | O_CREAT, 0600);
        if (file < 0 || write(file, page, sizeof page) != sizeof page) {
            puts("lost");
            return 0;
        }
    }
    puts("held");
}
