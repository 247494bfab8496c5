class Solution {
    private int[] nums;

    public int rob(int[] nums) {
        this.nums = nums;
        int n = nums.length;
        if (n == 1) return nums[0];
        Integer[] withoutLast = new Integer[n];
        Integer[] withoutFirst = new Integer[n];
        return Math.max(from(0, n - 2, withoutLast), from(1, n - 1, withoutFirst));
    }

    private int from(int i, int last, Integer[] memo) {
        if (i > last) return 0;
        if (memo[i] != null) return memo[i];
        int take = nums[i] + from(i + 2, last, memo);
        int leave = from(i + 1, last, memo);
        return memo[i] = Math.max(take, leave);
    }
}
