#include <stdio.h>

int main(void) {
    int count, num, sum = 0;
    scanf("%d", &count);
    while (count-- > 0 && scanf("%d", &num) == 1) sum += num;
    printf("%d\n", sum);
    return 0;
}
