// verdict: CE
// says: does_not_compile.java:5
class Solution {
    public int[] twoSum(int[] nums, int target) {
        return undeclared;
    }
}
