// declares: AC
// why: a pause of a second is no crime where the clock allows three.
#include <stdio.h>
#include <unistd.h>
int main(void) {
    sleep(1);
    puts("held");
}
