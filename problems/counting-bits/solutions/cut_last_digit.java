class Solution {
    public int[] countBits(int n) {
        int[] ones = new int[n + 1];
        // every number hands its count on to the two that begin with its digits
        for (int i = 0; 2 * i <= n; i++) {
            ones[2 * i] = ones[i];
            if (2 * i + 1 <= n) ones[2 * i + 1] = ones[i] + 1;
        }
        return ones;
    }
}
