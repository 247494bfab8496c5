class Solution {
    public int maxSubArray(int[] nums) {
        return best(nums, 0, nums.length - 1);
    }

    private int best(int[] nums, int left, int right) {
        if (left == right) return nums[left];
        int mid = (left + right) / 2;
        int sides = Math.max(best(nums, left, mid), best(nums, mid + 1, right));
        int toLeft = Integer.MIN_VALUE;
        for (int i = mid, sum = 0; i >= left; i--) {
            sum += nums[i];
            toLeft = Math.max(toLeft, sum);
        }
        int toRight = Integer.MIN_VALUE;
        for (int i = mid + 1, sum = 0; i <= right; i++) {
            sum += nums[i];
            toRight = Math.max(toRight, sum);
        }
        return Math.max(sides, toLeft + toRight);
    }
}
