class Solution {
    public String longestPalindrome(String s) {
        int n = s.length();
        int[] half = new int[2 * n - 1];
        int mirror = 0;
        int end = -1;
        int start = 0;
        int longest = 0;
        for (int c = 0; c < 2 * n - 1; c++) {
            // the middle is the letter c / 2, or the gap behind it
            int l = c / 2;
            int r = (c + 1) / 2;
            int k = r <= end ? Math.min(half[2 * mirror - c], end - r + 1) : 0;
            while (l - k >= 0 && r + k < n && s.charAt(l - k) == s.charAt(r + k)) k++;
            half[c] = k;
            if (r + k - 1 > end) {
                end = r + k - 1;
                mirror = c;
            }
            int length = r - l + 2 * k - 1;
            if (k > 0 && length > longest) {
                longest = length;
                start = l - k + 1;
            }
        }
        return s.substring(start, start + longest);
    }
}
