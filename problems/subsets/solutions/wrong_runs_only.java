// declares: wrong
// Lists the contiguous parts, but a selection may leave out a number in the middle.
class Solution {
    public List<List<Integer>> subsets(int[] nums) {
        List<List<Integer>> res = new ArrayList<>();
        res.add(new ArrayList<>());
        for (int i = 0; i < nums.length; i++) {
            List<Integer> run = new ArrayList<>();
            for (int j = i; j < nums.length; j++) {
                run.add(nums[j]);
                res.add(new ArrayList<>(run));
            }
        }
        return res;
    }
}
