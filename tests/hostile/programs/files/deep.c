// declares: AC
// machines: all
// cpu-ms: 2000
// why: folders within folders, deeper than any path can name, are left for the judge to remove.
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
int main(void) {
    for (int i = 0; i < 1500; i++) {
        mkdir("folder-within-a-folder", 0700);
        if (chdir("folder-within-a-folder") != 0) break;
    }
    puts("held");
}
