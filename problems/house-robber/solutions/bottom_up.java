class Solution {
    public int rob(int[] nums) {
        int taken = 0;
        int left = 0;
        for (int amount : nums) {
            int best = Math.max(taken, left);
            taken = left + amount;
            left = best;
        }
        return Math.max(taken, left);
    }
}
