// declares: slow
// Goes over the array, so a beginning that occurs often is counted up from as often.
class Solution {
    public int longestConsecutive(int[] nums) {
        Set<Integer> set = new HashSet<>();
        for (int x : nums) set.add(x);
        int best = 0;
        for (int x : nums) {
            if (set.contains(x - 1)) continue;
            int length = 1;
            while (set.contains(x + length)) length++;
            best = Math.max(best, length);
        }
        return best;
    }
}
