class Solution {
    public String longestPalindrome(String s) {
        int start = 0;
        int end = 0;
        char[] t = s.toCharArray();
        for (int i = 0; i < t.length; i++) {
            int length = Math.max(grow(t, i, i), grow(t, i, i + 1));
            if (length > end - start) {
                start = i - (length - 1) / 2;
                end = start + length;
            }
        }
        return s.substring(start, end);
    }

    private int grow(char[] t, int left, int right) {
        while (left >= 0 && right < t.length && t[left] == t[right]) {
            left--;
            right++;
        }
        return right - left - 1;
    }
}
