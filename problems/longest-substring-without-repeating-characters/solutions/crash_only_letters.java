// declares: crash
// The table has room for small letters only.
class Solution {
    public int lengthOfLongestSubstring(String s) {
        int[] count = new int[26];
        int left = 0, best = 0;
        for (int right = 0; right < s.length(); right++) {
            count[s.charAt(right) - 'a']++;
            while (count[s.charAt(right) - 'a'] > 1) {
                count[s.charAt(left++) - 'a']--;
            }
            best = Math.max(best, right - left + 1);
        }
        return best;
    }
}
