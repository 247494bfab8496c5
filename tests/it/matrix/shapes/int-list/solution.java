class Solution {
    public List<Integer> turnAround(List<Integer> nums) {
        Collections.reverse(nums);
        return nums;
    }
}
