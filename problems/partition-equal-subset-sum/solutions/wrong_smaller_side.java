// declares: wrong
// Gives the largest element that is left to the side that has less.
class Solution {
    public boolean canPartition(int[] nums) {
        Arrays.sort(nums);
        int a = 0, b = 0;
        for (int i = nums.length - 1; i >= 0; i--) {
            if (a <= b) a += nums[i];
            else b += nums[i];
        }
        return a == b;
    }
}
