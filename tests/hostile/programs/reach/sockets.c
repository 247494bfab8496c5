// declares: AC
// without filter: WA
// why: sockets of every family, for the network and for the machine.
#include <stdio.h>
#include <sys/socket.h>
int main(void) {
    for (int family = 1; family < 46; family++)
        for (int type = 1; type < 6; type++)
            if (socket(family, type, 0) >= 0) {
                printf("escaped: a socket of family %d\n", family);
                return 0;
            }
    puts("held");
}
