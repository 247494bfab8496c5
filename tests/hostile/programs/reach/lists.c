// declares: AC
// without namespaces+landlock: WA
// why: it lists homes and a stranger's folder.
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
int main(void) {
    char *folders[] = {getenv("HOSTILE_CANARY"), "/home", "/root", "/var", "/run", "/srv", "/mnt"};
    for (int i = 0; i < 7; i++)
        if (opendir(folders[i])) {
            printf("escaped: %s can be listed\n", folders[i]);
            return 0;
        }
    puts("held");
}
