// declares: AC
// without filter: AC or WA or MLE or RE
// why: files in memory that belong to no process hold what no look at processes sees.
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>
int main(void) {
    static char much[1 << 20];
    int file = memfd_create("much", 0);
    for (int i = 0; i < 200; i++)
        if (write(file, much, sizeof much) != sizeof much) {
            puts("held");
            return 0;
        }
    puts("escaped: 200 MiB are in a file of nobody's");
}
