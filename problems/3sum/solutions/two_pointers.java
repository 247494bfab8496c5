class Solution {
    public List<List<Integer>> threeSum(int[] nums) {
        Arrays.sort(nums);
        List<List<Integer>> triples = new ArrayList<>();
        for (int i = 0; i + 2 < nums.length && nums[i] <= 0; i++) {
            if (i > 0 && nums[i] == nums[i - 1]) continue;
            pairs(nums, i, triples);
        }
        return triples;
    }

    private void pairs(int[] nums, int i, List<List<Integer>> triples) {
        int left = i + 1;
        int right = nums.length - 1;
        while (left < right) {
            int sum = nums[left] + nums[right];
            boolean used = left > i + 1 && nums[left] == nums[left - 1];
            if (used || sum < -nums[i]) {
                left++;
            } else if (sum > -nums[i]) {
                right--;
            } else {
                triples.add(Arrays.asList(nums[i], nums[left++], nums[right--]));
            }
        }
    }
}
