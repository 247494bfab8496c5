// declares: wrong
// == on two Integer objects compares references, which are shared only for small numbers.
class Solution {
    public boolean containsDuplicate(int[] nums) {
        Integer[] sorted = Arrays.stream(nums).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) return true;
        }
        return false;
    }
}
