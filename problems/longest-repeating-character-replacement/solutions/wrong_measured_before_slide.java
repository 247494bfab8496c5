// declares: wrong
// Measures the window before the slide, when it may be one too long.
class Solution {
    public int characterReplacement(String s, int k) {
        int[] count = new int[26];
        int left = 0, most = 0, best = 0;
        for (int right = 0; right < s.length(); right++) {
            most = Math.max(most, ++count[s.charAt(right) - 'A']);
            best = Math.max(best, right - left + 1);
            if (right - left + 1 - most > k) count[s.charAt(left++) - 'A']--;
        }
        return best;
    }
}
