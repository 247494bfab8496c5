// declares: OLE
// why: it makes the pipe as large as it may be and fills it before the judge can look.
#define _GNU_SOURCE
#include <fcntl.h>
#include <unistd.h>
static char page[1 << 20];
int main(void) {
    fcntl(1, F_SETPIPE_SZ, 1 << 20);
    write(1, page, sizeof page);
}
