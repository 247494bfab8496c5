// declares: wrong
// The best starts at 0, which a single negative number does not reach.
class Solution {
    public int maxProduct(int[] nums) {
        int best = 0, hi = 1, lo = 1;
        for (int x : nums) {
            int a = hi * x, b = lo * x;
            hi = Math.max(x, Math.max(a, b));
            lo = Math.min(x, Math.min(a, b));
            best = Math.max(best, hi);
        }
        return best;
    }
}
