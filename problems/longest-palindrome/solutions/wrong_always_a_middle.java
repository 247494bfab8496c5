// declares: wrong
// Adds 1 for the middle even if no letter is left.
class Solution {
    public int longestPalindrome(String s) {
        int[] cnt = new int[128];
        int pairs = 0;
        for (char c : s.toCharArray()) {
            if (++cnt[c] % 2 == 0) pairs++;
        }
        return pairs * 2 + 1;
    }
}
