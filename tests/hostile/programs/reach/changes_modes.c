// declares: AC
// without namespaces+filter: WA
// why: it changes the mode, the owner, the times and the attributes of a stranger's file, and of the
// system's own.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>
#define TRY(call) if ((call) >= 0) { puts("escaped: " #call); return 0; }
int main(void) {
    char *path;
    asprintf(&path, "%s/answer", getenv("HOSTILE_CANARY"));
    TRY(chmod(path, 0666))
    TRY(fchmodat(AT_FDCWD, path, 0666, 0))
    TRY(chown(path, getuid(), getgid()))
    TRY(lchown(path, getuid(), getgid()))
    TRY(utimensat(AT_FDCWD, path, 0, 0))
    TRY(setxattr(path, "user.hostile", "x", 1, 0))
    int system = open("/etc/passwd", O_RDONLY);
    struct stat before;
    fstat(system, &before);
    TRY(fchmod(system, before.st_mode))
    TRY(fchown(system, before.st_uid, before.st_gid))
    puts("held");
}
