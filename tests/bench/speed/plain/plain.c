#include <stdio.h>
#include <stdlib.h>

int main(void) {
    size_t room = 1 << 16, length = 0, more;
    char *text = malloc(room + 1);
    while ((more = fread(text + length, 1, room - length, stdin)) > 0) {
        length += more;
        if (length == room) text = realloc(text, (room *= 2) + 1);
    }
    text[length] = 0;
    int *numbers = malloc((length + 1) * sizeof(int));
    size_t count = 0;
    for (char *at = text + 1, *end;; at = end + 1) {
        long number = strtol(at, &end, 10);
        if (end == at) break;
        numbers[count++] = (int)number;
    }
    putchar('[');
    for (size_t i = 0; i < count; i++) printf(i ? ",%d" : "%d", numbers[i]);
    putchar(']');
    return 0;
}
