class Solution {
    public int longestCommonSubsequence(String text1, String text2) {
        if (text1.length() < text2.length()) return longestCommonSubsequence(text2, text1);
        char[] shorter = text2.toCharArray();
        int[] prev = new int[shorter.length + 1];
        for (char c : text1.toCharArray()) {
            int[] curr = new int[shorter.length + 1];
            for (int j = 0; j < shorter.length; j++) {
                curr[j + 1] = c == shorter[j] ? prev[j] + 1 : Math.max(prev[j + 1], curr[j]);
            }
            prev = curr;
        }
        return prev[shorter.length];
    }
}
