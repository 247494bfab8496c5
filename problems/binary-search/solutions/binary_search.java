class Solution {
    public int search(int[] nums, int target) {
        return search(nums, target, 0, nums.length - 1);
    }

    private int search(int[] nums, int target, int from, int to) {
        if (from > to) {
            return -1;
        }
        int mid = (from + to) >>> 1;
        if (nums[mid] == target) {
            return mid;
        }
        return nums[mid] > target
            ? search(nums, target, from, mid - 1)
            : search(nums, target, mid + 1, to);
    }
}
