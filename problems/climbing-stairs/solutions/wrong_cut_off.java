// declares: wrong
// The closed formula, but the fraction is cut off where it must be rounded.
class Solution {
    public int climbStairs(int n) {
        double root = Math.sqrt(5);
        return (int) (Math.pow((1 + root) / 2, n + 1) / root);
    }
}
