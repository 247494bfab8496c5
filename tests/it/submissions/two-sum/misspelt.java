// verdict: CE
// says: twoSum
// says: twosum
class Solution {
    public int[] twosum(int[] nums, int target) { return null; }
}
