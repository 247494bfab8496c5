// declares: wrong
// Counts the length of runs, not of all occurrences.
class Solution {
    public int majorityElement(int[] nums) {
        int best = nums[0], bestRun = 1, run = 1;
        for (int i = 1; i < nums.length; i++) {
            run = nums[i] == nums[i - 1] ? run + 1 : 1;
            if (run > bestRun) {
                bestRun = run;
                best = nums[i];
            }
        }
        return best;
    }
}
