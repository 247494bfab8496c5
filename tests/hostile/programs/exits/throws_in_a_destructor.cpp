// declares: RE
// says: SIGABRT
// why: an exception that leaves a destructor ends the program.
#include <cstdio>
struct Last {
    ~Last() noexcept(false) {
        throw 1;
    }
} last;
int main() {
    std::puts("held");
}
