class Solution {
    public int longestPalindrome(String s) {
        Set<Character> open = new HashSet<>();
        int pairs = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!open.add(c)) {
                open.remove(c);
                pairs++;
            }
        }
        return 2 * pairs + (open.isEmpty() ? 0 : 1);
    }
}
