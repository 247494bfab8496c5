// declares: RE
// ends: signals
// why: it sends itself the signal that it reads, by its default.
#include <signal.h>
#include <stdio.h>
int main(void) {
    int number;
    scanf("%d", &number);
    puts("held");
    fflush(stdout);
    raise(number);
}
