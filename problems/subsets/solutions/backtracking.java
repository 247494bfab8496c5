class Solution {
    public List<List<Integer>> subsets(int[] nums) {
        List<List<Integer>> result = new ArrayList<>();
        collect(nums, 0, new ArrayList<>(), result);
        return result;
    }

    private void collect(int[] nums, int from, List<Integer> chosen, List<List<Integer>> result) {
        result.add(new ArrayList<>(chosen));
        for (int i = from; i < nums.length; i++) {
            chosen.add(nums[i]);
            collect(nums, i + 1, chosen, result);
            chosen.remove(chosen.size() - 1);
        }
    }
}
