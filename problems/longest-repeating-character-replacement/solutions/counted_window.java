class Solution {
    public int characterReplacement(String s, int k) {
        int[] count = new int[26];
        int left = 0;
        int most = 0;
        int best = 0;
        for (int right = 0; right < s.length(); right++) {
            most = Math.max(most, ++count[s.charAt(right) - 'A']);
            while (right - left + 1 > most + k) {
                count[s.charAt(left++) - 'A']--;
            }
            best = Math.max(best, right - left + 1);
        }
        return best;
    }
}
