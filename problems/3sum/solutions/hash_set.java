class Solution {
    public List<List<Integer>> threeSum(int[] nums) {
        Arrays.sort(nums);
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = 0; i < nums.length; i++) last.put(nums[i], i);
        List<List<Integer>> result = new ArrayList<>();
        for (int i = 0; i < nums.length; i++) {
            if (i > 0 && nums[i] == nums[i - 1]) continue;
            for (int j = i + 1; j < nums.length; j++) {
                if (j > i + 1 && nums[j] == nums[j - 1]) continue;
                int third = -(nums[i] + nums[j]);
                if (third < nums[j]) break;
                if (last.getOrDefault(third, -1) > j) {
                    result.add(List.of(nums[i], nums[j], third));
                }
            }
        }
        return result;
    }
}
