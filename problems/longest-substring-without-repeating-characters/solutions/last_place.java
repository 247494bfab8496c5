class Solution {
    public int lengthOfLongestSubstring(String s) {
        int[] next = new int[128];
        int left = 0;
        int best = 0;
        for (int right = 0; right < s.length(); right++) {
            char c = s.charAt(right);
            left = Math.max(left, next[c]);
            next[c] = right + 1;
            best = Math.max(best, right - left + 1);
        }
        return best;
    }
}
