// declares: AC
// without namespaces+landlock: WA
// alone: where nothing guards files, the next program may take the answer away meanwhile.
// why: it opens an expected answer in a stranger's folder that is open to all.
#include <stdio.h>
#include <stdlib.h>
int main(void) {
    char path[4096];
    snprintf(path, sizeof path, "%s/answer", getenv("HOSTILE_CANARY"));
    puts(fopen(path, "r") ? "escaped: it can be read" : "held");
}
