// declares: wrong
// The xor of all elements with 1..n is the answer only if nothing is missing.
class Solution {
    public int findDuplicate(int[] nums) {
        int x = 0;
        for (int i = 0; i < nums.length; i++) {
            x ^= i ^ nums[i];
        }
        return x;
    }
}
