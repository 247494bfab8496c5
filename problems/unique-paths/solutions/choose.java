class Solution {
    public int uniquePaths(int m, int n) {
        int moves = m + n - 2;
        int down = Math.min(m, n) - 1;
        long result = 1;
        for (int i = 0; i < down; i++) {
            result *= moves - i;
            result /= i + 1;
        }
        return (int) result;
    }
}
