// declares: AC
// without filter: WA
// why: it looks for powers that it has, gets or can get back, and for a way to new ones.
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>
int main(void) {
    char line[200];
    if (prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1) {
        puts("escaped: it may gain powers by exec");
        return 0;
    }
    unshare(CLONE_NEWUSER);
    setuid(0);
    setresuid(0, 0, 0);
    setgid(0);
    FILE *status = fopen("/proc/self/status", "r");
    while (status && fgets(line, sizeof line, status)) {
        int inherited = !strncmp(line, "CapBnd", 6);
        if (!strncmp(line, "Cap", 3) && !inherited && strspn(strchr(line, '\t') + 1, "0") != 16) {
            printf("escaped: %s\n", line);
            return 0;
        }
    }
    puts(status ? "held" : "escaped: it does not know");
}
