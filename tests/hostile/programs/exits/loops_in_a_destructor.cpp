// declares: TLE
// why: the answer is out and main has returned, and a static destructor never ends.
#include <cstdio>
volatile bool forever = true;
struct Last {
    ~Last() {
        while (forever) {}
    }
} last;
int main() {
    std::puts("held");
    std::fflush(stdout);
}
