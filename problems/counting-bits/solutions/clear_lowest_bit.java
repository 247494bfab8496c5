class Solution {
    public int[] countBits(int n) {
        int[] counts = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            int lowest = Integer.lowestOneBit(i);
            counts[i] = counts[i - lowest] + 1;
        }
        return counts;
    }
}
