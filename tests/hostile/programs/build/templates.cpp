// declares: CE
// bomb: it makes types without end
// why: two new templates for each, a thousand deep.
template <int depth, long path> struct Tree {
    static constexpr long value = Tree<depth + 1, path * 2>::value + Tree<depth + 1, path * 2 + 1>::value;
};
template <long path> struct Tree<30, path> { static constexpr long value = path; };
int main() { return Tree<0, 1>::value; }
