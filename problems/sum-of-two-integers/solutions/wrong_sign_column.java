// declares: wrong
// Adds 31 columns and leaves the sign at 0.
class Solution {
    public int getSum(int a, int b) {
        int sum = 0, carry = 0;
        for (int i = 0; i < 31; i++) {
            int x = (a >> i) & 1, y = (b >> i) & 1;
            sum |= (x ^ y ^ carry) << i;
            carry = (x & y) | (carry & (x ^ y));
        }
        return sum;
    }
}
