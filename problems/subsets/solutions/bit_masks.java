class Solution {
    public List<List<Integer>> subsets(int[] nums) {
        List<List<Integer>> all = new ArrayList<>(1 << nums.length);
        for (int mask = (1 << nums.length) - 1; mask >= 0; mask--) {
            List<Integer> selection = new ArrayList<>(Integer.bitCount(mask));
            for (int i = 0; i < nums.length; i++) {
                if ((mask & (1 << i)) != 0) selection.add(nums[i]);
            }
            all.add(selection);
        }
        return all;
    }
}
