// verdict: CE
// says: solution.cpp:6
class Solution {
public:
    int oneMore(int n) {
        return to_string(n + 1);
    }
};
