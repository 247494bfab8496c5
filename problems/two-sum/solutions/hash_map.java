class Solution {
    public int[] twoSum(int[] nums, int target) {
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = 0; i < nums.length; i++) {
            last.put(nums[i], i);
        }
        // Every value now knows its last index; the partner must be another one.
        for (int i = 0; i < nums.length; i++) {
            Integer j = last.get(target - nums[i]);
            if (j != null && j != i) {
                return new int[] {i, j};
            }
        }
        throw new IllegalArgumentException("no pair");
    }
}
