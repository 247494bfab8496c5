// declares: RE
// ends: codes
// why: it ends with the exit code that it reads.
#include <stdio.h>
int main(void) {
    int number;
    scanf("%d", &number);
    puts("held");
    return number;
}
