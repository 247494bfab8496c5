public class Solution {
    public int hammingWeight(int n) {
        return n == 0 ? 0 : 1 + hammingWeight(n & (n - 1));
    }
}
