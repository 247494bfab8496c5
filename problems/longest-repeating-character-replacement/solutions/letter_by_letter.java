class Solution {
    public int characterReplacement(String s, int k) {
        char[] letters = s.toCharArray();
        int best = 0;
        for (char keep = 'A'; keep <= 'Z'; keep++) {
            best = Math.max(best, longest(letters, keep, k));
        }
        return best;
    }

    private int longest(char[] letters, char keep, int budget) {
        int best = 0;
        int left = 0;
        for (int right = 0; right < letters.length; right++) {
            if (letters[right] != keep) budget--;
            while (budget < 0) {
                if (letters[left++] != keep) budget++;
            }
            best = Math.max(best, right - left + 1);
        }
        return best;
    }
}
