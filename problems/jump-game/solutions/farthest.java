class Solution {
    public boolean canJump(int[] nums) {
        int fuel = 0;
        for (int i = 0; i < nums.length - 1; i++) {
            fuel = Math.max(fuel, nums[i]);
            if (fuel == 0) return false;
            fuel--;
        }
        return true;
    }
}
