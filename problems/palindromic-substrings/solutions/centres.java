class Solution {
    public int countSubstrings(String s) {
        int total = 0;
        for (int i = 0; i < s.length(); i++) {
            total += around(s, i, i) + around(s, i - 1, i);
        }
        return total;
    }

    private int around(String s, int left, int right) {
        int found = 0;
        while (left >= 0 && right < s.length() && s.charAt(left) == s.charAt(right)) {
            left--;
            right++;
            found++;
        }
        return found;
    }
}
