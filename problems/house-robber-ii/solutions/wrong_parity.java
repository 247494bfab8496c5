// declares: wrong
// Every second house, without the last one where the ends would touch.
class Solution {
    public int rob(int[] nums) {
        if (nums.length == 1) return nums[0];
        int even = 0, odd = 0;
        for (int i = 0; i < nums.length; i++) {
            if (i % 2 == 1) odd += nums[i];
            else if (i != nums.length - 1) even += nums[i];
        }
        return Math.max(even, odd);
    }
}
