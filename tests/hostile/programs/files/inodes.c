// declares: AC
// machines: all
// without namespaces: RE or TLE
// cpu-ms: 1000
// why: it makes empty files until no more are taken; their number has an end.
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    for (int i = 0; i < 50000; i++) {
        char path[100];
        snprintf(path, sizeof path, "file%d", i);
        int file = open(path, O_WRONLY | O_CREAT, 0600);
        if (file < 0) {
            puts("held");
            return 0;
        }
        close(file);
    }
    puts("escaped: 50,000 files");
}
