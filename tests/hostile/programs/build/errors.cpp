// declares: CE
// why: one mistake that is told again and again at great length.
#include <map>
#include <string>
struct Bare {};
template <int n> struct Many {
    static void all() {
        std::map<std::map<std::string, Bare>, std::map<Bare, std::string>> wrong;
        wrong[0][Bare()] = n < Bare();
        Many<n - 1>::all();
    }
};
template <> struct Many<0> { static void all() {} };
int main() { Many<200>::all(); }
