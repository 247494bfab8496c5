class Solution {
    public void sortColors(int[] nums) {
        int zeros = 0;
        int twos = nums.length - 1;
        for (int i = 0; i <= twos; i++) {
            while (nums[i] == 2 && i < twos) {
                swap(nums, i, twos--);
            }
            if (nums[i] == 0) {
                swap(nums, i, zeros++);
            }
        }
    }

    private void swap(int[] a, int i, int j) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
    }
}
