class Solution {
    public int removeElement(int[] nums, int val) {
        int kept = 0;
        for (int num : nums) if (num != val) nums[kept++] = num;
        return kept;
    }
}
