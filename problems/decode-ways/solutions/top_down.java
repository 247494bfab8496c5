class Solution {
    private Integer[] memo;

    public int numDecodings(String s) {
        memo = new Integer[s.length() + 1];
        return first(s, s.length());
    }

    private int first(String s, int count) {
        if (count == 0) return 1;
        if (memo[count] != null) return memo[count];
        int ways = 0;
        if (s.charAt(count - 1) != '0') ways += first(s, count - 1);
        if (count >= 2) {
            int pair = (s.charAt(count - 2) - '0') * 10 + s.charAt(count - 1) - '0';
            if (pair >= 10 && pair <= 26) ways += first(s, count - 2);
        }
        return memo[count] = ways;
    }
}
