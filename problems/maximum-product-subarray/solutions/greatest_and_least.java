class Solution {
    public int maxProduct(int[] nums) {
        int n = nums.length;
        int[] max = new int[n];
        int[] min = new int[n];
        max[0] = min[0] = nums[0];
        int answer = nums[0];
        for (int i = 1; i < n; i++) {
            int a = max[i - 1] * nums[i];
            int b = min[i - 1] * nums[i];
            max[i] = Math.max(nums[i], Math.max(a, b));
            min[i] = Math.min(nums[i], Math.min(a, b));
            answer = Math.max(answer, max[i]);
        }
        return answer;
    }
}
