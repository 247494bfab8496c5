// declares: AC
// without namespaces+landlock: WA
// why: it writes to, moves, links and removes what lies in a stranger's folder that is open to all.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <time.h>
#include <unistd.h>
static const char *canary;
static char *at(const char *name) {
    char *path;
    asprintf(&path, "%s/%s", canary, name);
    return path;
}
#define TRY(call) if ((call) >= 0) { puts("escaped: " #call); return 0; }
int main(void) {
    canary = getenv("HOSTILE_CANARY");
    TRY(open(at("new"), O_WRONLY | O_CREAT, 0666))
    TRY(open(at("answer"), O_WRONLY))
    TRY(open(at("answer"), O_WRONLY | O_APPEND))
    TRY(open(at("open"), O_RDWR | O_TMPFILE, 0666))
    TRY(truncate(at("answer"), 0))
    TRY(mkdir(at("open/new"), 0777))
    TRY(symlink("/", at("open/new")))
    TRY(mkfifo(at("open/new"), 0666))
    TRY(link(at("answer"), at("open/new")))
    TRY(link(at("answer"), "answer"))
    TRY(rename(at("answer"), at("open/answer")))
    TRY(rename(at("answer"), "answer"))
    TRY(unlink(at("answer")))
    TRY(rmdir(at("open")))
    puts("held");
}
