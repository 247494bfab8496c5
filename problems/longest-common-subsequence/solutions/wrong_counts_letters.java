// declares: wrong
// Counts the letters that both texts have and ignores their order.
class Solution {
    public int longestCommonSubsequence(String text1, String text2) {
        int[] count = new int[26];
        for (char c : text1.toCharArray()) count[c - 'a']++;
        int common = 0;
        for (char c : text2.toCharArray()) {
            if (count[c - 'a']-- > 0) common++;
        }
        return common;
    }
}
