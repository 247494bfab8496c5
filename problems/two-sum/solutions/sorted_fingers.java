class Solution {
    public int[] twoSum(int[] nums, int target) {
        // Value in the high half, index in the low half, so that one primitive sort serves both.
        long[] keys = new long[nums.length];
        for (int i = 0; i < nums.length; i++) {
            keys[i] = ((long) nums[i] << 32) | i;
        }
        Arrays.sort(keys);
        int lo = 0, hi = keys.length - 1;
        while (lo < hi) {
            long sum = (keys[lo] >> 32) + (keys[hi] >> 32);
            if (sum == target) {
                return new int[] {(int) keys[lo], (int) keys[hi]};
            }
            if (sum < target) lo++; else hi--;
        }
        return new int[0];
    }
}
