// declares: wrong
// Returns the index of the last kept value where the count is due.
class Solution {
    public int removeDuplicates(int[] nums) {
        int last = 0;
        for (int i = 1; i < nums.length; i++) {
            if (nums[i] != nums[last]) {
                nums[++last] = nums[i];
            }
        }
        return last;
    }
}
