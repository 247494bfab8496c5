// declares: AC
// machines: all
// without namespaces: RE
// why: it writes files until no more is taken; its folder, and what else it may write to, has an end.
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    static char much[1 << 20];
    char *folders[] = {".", "/tmp", "/dev/shm"};
    long total = 0, wrote;
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 100; j++) {
            char path[100];
            snprintf(path, sizeof path, "%s/file%d", folders[i], j);
            int file = open(path, O_WRONLY | O_CREAT, 0600);
            for (int k = 0; k < 10 && file >= 0 && (wrote = write(file, much, sizeof much)) > 0; k++) total += wrote;
            close(file);
        }
    if (total > 256 << 20) printf("escaped: it wrote %ld MiB\n", total >> 20);
    else puts("held");
}
