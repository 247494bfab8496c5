// declares: wrong
// Divides first; what does not come out even is cut off.
class Solution {
    public int uniquePaths(int m, int n) {
        long ways = 1;
        for (int k = 1; k < m; k++) {
            ways = ways / k * (n - 1 + k);
        }
        return (int) ways;
    }
}
