class Solution {
    public int numDecodings(String s) {
        int next = 1;
        int afterNext = 0;
        for (int i = s.length() - 1; i >= 0; i--) {
            int ways = 0;
            if (s.charAt(i) != '0') {
                ways = next;
                if (i + 1 < s.length() && Integer.parseInt(s.substring(i, i + 2)) <= 26) {
                    ways += afterNext;
                }
            }
            afterNext = next;
            next = ways;
        }
        return next;
    }
}
