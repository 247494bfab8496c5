// declares: wrong
// Begins anew at each negative element, not at a negative sum.
class Solution {
    public int maxSubArray(int[] nums) {
        int best = Integer.MIN_VALUE, sum = 0;
        for (int x : nums) {
            if (x < 0) {
                best = Math.max(best, x);
                sum = 0;
            } else {
                sum += x;
                best = Math.max(best, sum);
            }
        }
        return best;
    }
}
