class Solution {
    public int search(int[] nums, int target) {
        int left = 0;
        int right = nums.length - 1;
        while (left < right) {
            int mid = (left + right) >>> 1;
            if (nums[mid] > nums[right]) left = mid + 1;
            else right = mid;
        }
        int from = 0;
        int to = nums.length;
        if (target <= nums[nums.length - 1]) from = left;
        else to = left;
        int found = Arrays.binarySearch(nums, from, to, target);
        return Math.max(found, -1);
    }
}
