// declares: wrong
// The factorials do not fit 64 bits.
class Solution {
    unsigned long long factorial(int k) {
        unsigned long long f = 1;
        for (int i = 2; i <= k; i++) f *= i;
        return f ? f : 1;
    }

public:
    int uniquePaths(int m, int n) {
        return factorial(m + n - 2) / (factorial(m - 1) * factorial(n - 1) ?: 1);
    }
};
