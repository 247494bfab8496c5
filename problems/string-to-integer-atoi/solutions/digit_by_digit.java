class Solution {
    public int myAtoi(String s) {
        int at = 0;
        while (at < s.length() && s.charAt(at) == ' ') at++;

        boolean minus = false;
        if (at < s.length() && (s.charAt(at) == '-' || s.charAt(at) == '+')) {
            minus = s.charAt(at++) == '-';
        }

        long number = 0;
        while (at < s.length() && Character.isDigit(s.charAt(at))) {
            number = 10 * number + (s.charAt(at++) - '0');
            if (number > Integer.MAX_VALUE) {
                return minus ? Integer.MIN_VALUE : Integer.MAX_VALUE;
            }
        }
        return (int) (minus ? -number : number);
    }
}
