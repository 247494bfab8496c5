// declares: AC
// without namespaces+landlock: not run
// why: it writes to every folder of the system.
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    char *folders[] = {"", "/etc", "/usr", "/usr/bin", "/usr/lib", "/opt", "/home", "/root", "/var",
                       "/var/tmp", "/run", "/dev", "/proc/sys/kernel", "/sys/fs/cgroup", "/boot"};
    for (int i = 0; i < 15; i++) {
        char path[100];
        snprintf(path, sizeof path, "%s/hostile-was-here", folders[i]);
        if (open(path, O_WRONLY | O_CREAT, 0600) >= 0) {
            unlink(path);
            printf("escaped: %s\n", path);
            return 0;
        }
    }
    char *files[] = {"/etc/passwd", "/etc/ld.so.cache", "/proc/sysrq-trigger", "/proc/sys/kernel/core_pattern",
                     "/proc/self/oom_score_adj", "/proc/self/uid_map"};
    // Only opened: nothing is to come of it where it can be.
    for (int i = 0; i < 4; i++)
        if (open(files[i], O_WRONLY) >= 0) {
            printf("escaped: %s\n", files[i]);
            return 0;
        }
    puts("held");
}
