class Solution {
    public int missingNumber(int[] nums) {
        int left = nums.length;
        for (int i = 0; i < nums.length; i++) {
            left ^= i;
            left ^= nums[i];
        }
        return left;
    }
}
