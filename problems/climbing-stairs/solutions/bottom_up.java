class Solution {
    public int climbStairs(int n) {
        int before = 0;
        int ways = 1;
        for (int step = 1; step <= n; step++) {
            int next = before + ways;
            before = ways;
            ways = next;
        }
        return ways;
    }
}
