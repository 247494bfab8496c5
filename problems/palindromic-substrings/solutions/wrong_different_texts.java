// declares: wrong
// Counts different texts, not places.
class Solution {
    public int countSubstrings(String s) {
        Set<String> found = new HashSet<>();
        for (int c = 0; c < 2 * s.length() - 1; c++) {
            int l = c / 2, r = l + c % 2;
            while (l >= 0 && r < s.length() && s.charAt(l) == s.charAt(r)) {
                found.add(s.substring(l--, ++r));
            }
        }
        return found.size();
    }
}
