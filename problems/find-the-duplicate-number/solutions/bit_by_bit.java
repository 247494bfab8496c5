class Solution {
    public int findDuplicate(int[] nums) {
        int[] surplus = new int[17];
        for (int i = 0; i < nums.length; i++) {
            for (int bit = 0; bit < 17; bit++) {
                surplus[bit] += (nums[i] >> bit) & 1;
                surplus[bit] -= (i >> bit) & 1;
            }
        }
        int result = 0;
        for (int bit = 0; bit < 17; bit++) {
            if (surplus[bit] > 0) result |= 1 << bit;
        }
        return result;
    }
}
