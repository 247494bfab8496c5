// declares: wrong
// A 0 is read as a letter of its own.
class Solution {
    public int numDecodings(String s) {
        if (s.charAt(0) == '0') return 0;
        int before = 1, here = 1;
        for (int i = 1; i < s.length(); i++) {
            int pair = Integer.parseInt(s.substring(i - 1, i + 1));
            int ways = here + (pair >= 10 && pair <= 26 ? before : 0);
            before = here;
            here = ways;
        }
        return here;
    }
}
