// verdict: AC
class Solution {
    public int[] turnAround(int[] nums) {
        int[] turned = new int[nums.length];
        for (int i = 0; i < nums.length; i++) turned[i] = nums[nums.length - 1 - i];
        return turned;
    }
}
