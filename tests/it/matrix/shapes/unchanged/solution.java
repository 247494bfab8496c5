class Solution {
    public int largest(int[] nums) {
        return Arrays.stream(nums).max().getAsInt();
    }
}
