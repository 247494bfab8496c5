// declares: slow
class Solution {
    int walk(int r, int c, int m, int n) {
        if (r >= m || c >= n) return 0;
        if (r == m - 1 && c == n - 1) return 1;
        return walk(r + 1, c, m, n) + walk(r, c + 1, m, n);
    }

public:
    int uniquePaths(int m, int n) {
        return walk(0, 0, m, n);
    }
};
