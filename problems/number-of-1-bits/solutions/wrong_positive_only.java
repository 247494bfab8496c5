// declares: wrong
// With the highest bit set, the signed number is negative and the loop never begins.
public class Solution {
    public int hammingWeight(int n) {
        int count = 0;
        while (n > 0) {
            count += n & 1;
            n >>= 1;
        }
        return count;
    }
}
