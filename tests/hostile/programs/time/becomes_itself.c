// declares: TLE
// why: it executes itself without end; its time goes on all the same.
#include <unistd.h>
int main(int count, char **words) {
    execl("/proc/self/exe", words[0], (char *)0);
}
