// declares: AC
// machines: all
// why: it leaves folders that their owner himself may not enter, for the judge to remove.
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
int main(void) {
    mkdir("locked", 0700);
    close(open("locked/file", O_WRONLY | O_CREAT, 0600));
    mkdir("locked/within", 0);
    // By a mask, as a filter may refuse to change the mode of what is there.
    umask(0777);
    mkdir("masked", 0777);
    chmod("locked", 0);
    chmod(".", 0);
    puts("held");
}
