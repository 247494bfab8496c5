// declares: wrong
// Looks for a negative value after multiplying, but a wrapped value can be positive again.
class Solution {
    public int myAtoi(String s) {
        s = s.trim();
        if (s.isEmpty()) return 0;
        int i = 0, sign = 1, value = 0;
        if (s.charAt(0) == '-' || s.charAt(0) == '+') {
            sign = s.charAt(0) == '-' ? -1 : 1;
            i++;
        }
        while (i < s.length() && Character.isDigit(s.charAt(i))) {
            value = value * 10 + (s.charAt(i) - '0');
            if (value < 0) return sign == 1 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
            i++;
        }
        return sign * value;
    }
}
