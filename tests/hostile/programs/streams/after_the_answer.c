// declares: WA
// why: what is printed on the way out belongs to the answer.
#include <stdio.h>
#include <stdlib.h>
static void more(void) {
    puts("and more");
}
int main(void) {
    atexit(more);
    puts("held");
}
