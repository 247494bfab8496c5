// declares: RE
// says: exit code 5
// why: a static destructor changes the exit code after main has returned 0.
#include <cstdio>
#include <unistd.h>
struct Last {
    ~Last() {
        std::fflush(stdout);
        _exit(5);
    }
} last;
int main() {
    std::puts("held");
}
