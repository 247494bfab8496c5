// declares: CE
// why: a template that needs itself, one deeper each time.
template <int depth> struct Down { static constexpr int value = Down<depth + 1>::value; };
int main() { return Down<0>::value; }
