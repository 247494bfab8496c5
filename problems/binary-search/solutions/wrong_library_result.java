// declares: wrong
// The library returns -(place) - 1 for an absent value, which is seldom -1.
class Solution {
    public int search(int[] nums, int target) {
        return Arrays.binarySearch(nums, target);
    }
}
