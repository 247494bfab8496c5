class Solution {
    public int missingNumber(int[] nums) {
        int difference = nums.length;
        for (int i = 0; i < nums.length; i++) {
            difference += i - nums[i];
        }
        return difference;
    }
}
