// declares: wrong
// Swaps a number to the border and does not swap back.
class Solution {
    List<List<Integer>> res = new ArrayList<>();

    public List<List<Integer>> permute(int[] nums) {
        dfs(nums, 0);
        return res;
    }

    void dfs(int[] nums, int k) {
        if (k == nums.length) {
            List<Integer> row = new ArrayList<>();
            for (int x : nums) row.add(x);
            res.add(row);
            return;
        }
        for (int i = k; i < nums.length; i++) {
            int t = nums[k];
            nums[k] = nums[i];
            nums[i] = t;
            dfs(nums, k + 1);
        }
    }
}
