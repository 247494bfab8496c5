class Solution {
    private final List<List<Integer>> all = new ArrayList<>();

    public List<List<Integer>> permute(int[] nums) {
        fill(nums, new boolean[nums.length], new ArrayList<>());
        return all;
    }

    private void fill(int[] nums, boolean[] used, List<Integer> path) {
        if (path.size() == nums.length) {
            all.add(new ArrayList<>(path));
            return;
        }
        for (int i = 0; i < nums.length; i++) {
            if (used[i]) continue;
            used[i] = true;
            path.add(nums[i]);
            fill(nums, used, path);
            path.remove(path.size() - 1);
            used[i] = false;
        }
    }
}
