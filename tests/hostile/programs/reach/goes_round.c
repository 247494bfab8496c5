// declares: AC
// without namespaces+landlock: WA
// why: the same file by other ways: links of its own, the folder above, the roots that /proc shows.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
static int reads(const char *format, const char *canary) {
    char path[8192];
    snprintf(path, sizeof path, format, canary);
    int file = open(path, O_RDONLY);
    if (file >= 0) printf("escaped: by %s\n", path);
    return file >= 0;
}
int main(void) {
    const char *canary = getenv("HOSTILE_CANARY");
    char up[4096] = "";
    symlink(canary, "way");
    for (int i = 0; i < 20; i++) {
        snprintf(up, sizeof up, "%.*s", (i + 1) * 3, "../../../../../../../../../../../../../../../../../../../../");
        char format[8192];
        snprintf(format, sizeof format, "%s%%s/answer", up);
        if (reads(format, canary)) return 0;
    }
    if (reads("way/answer%.0s", canary) || reads("/proc/self/root%s/answer", canary) ||
        reads("/proc/1/root%s/answer", canary) || reads("/proc/self/cwd/../../../../../..%s/answer", canary))
        return 0;
    for (int parent = getppid(); parent > 0; parent = 0) {
        char format[8192];
        snprintf(format, sizeof format, "/proc/%d/root%%s/answer", parent);
        if (reads(format, canary)) return 0;
        snprintf(format, sizeof format, "/proc/%d/cwd/%%s", parent);
        if (reads(format, "answer")) return 0;
    }
    for (int i = 0; i < 20; i++) chdir("..");
    puts(reads(".%s/answer", canary) ? "" : "held");
}
