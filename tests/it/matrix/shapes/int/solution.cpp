class Solution {
public:
    int oneMore(int n) {
        return n + 1;
    }
};
