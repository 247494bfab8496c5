class Solution {
    public int longestPalindrome(String s) {
        int[] counts = new int[128];
        for (char c : s.toCharArray()) counts[c]++;
        int odd = 0;
        for (int count : counts) odd += count % 2;
        return odd <= 1 ? s.length() : s.length() - odd + 1;
    }
}
