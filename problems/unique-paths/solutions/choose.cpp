class Solution {
public:
    int uniquePaths(int m, int n) {
        if (m > n) swap(m, n);
        long long ways = 1;
        for (int k = 1; k < m; k++) ways = ways * (n - 1 + k) / k;
        return ways;
    }
};
