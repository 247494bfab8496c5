// declares: AC
// machines: all
// why: it puts links, pipes and a name that is no text where the judge may look afterwards.
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
int main(void) {
    symlink("/", "output");
    symlink("/dev/zero", "input");
    mkfifo("pipe", 0600);
    mkdir("\xff\xfe\n", 0700);
    mkdir("../judge-was-here", 0700);
    rename(".", "../elsewhere");
    puts("held");
}
