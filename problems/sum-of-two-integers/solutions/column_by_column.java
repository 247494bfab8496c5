class Solution {
    public int getSum(int a, int b) {
        int sum = 0;
        boolean carry = false;
        for (int mask = 1; mask != 0; mask <<= 1) {
            boolean x = (a & mask) != 0;
            boolean y = (b & mask) != 0;
            if (x ^ y ^ carry) sum |= mask;
            carry = x && y || carry && (x || y);
        }
        return sum;
    }
}
