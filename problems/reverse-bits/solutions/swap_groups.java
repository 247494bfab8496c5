public class Solution {
    private int swap(int n, int mask, int by) {
        return ((n & mask) << by) | ((n >>> by) & mask);
    }

    public int reverseBits(int n) {
        n = swap(n, 0x55555555, 1);
        n = swap(n, 0x33333333, 2);
        n = swap(n, 0x0f0f0f0f, 4);
        n = swap(n, 0x00ff00ff, 8);
        return swap(n, 0x0000ffff, 16);
    }
}
