// declares: wrong
// The second walk takes the number in before it writes the answer.
class Solution {
    public int[] productExceptSelf(int[] nums) {
        int[] answer = new int[nums.length];
        int p = 1;
        for (int i = 0; i < nums.length; i++) {
            answer[i] = p;
            p *= nums[i];
        }
        p = 1;
        for (int i = nums.length - 1; i >= 0; i--) {
            p *= nums[i];
            answer[i] *= p;
        }
        return answer;
    }
}
