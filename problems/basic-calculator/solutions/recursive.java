class Solution {
    private String s;
    private int at;

    public int calculate(String s) {
        this.s = s;
        at = 0;
        return evaluate();
    }

    private int evaluate() {
        int total = 0;
        int sign = 1;
        while (at < s.length()) {
            char c = s.charAt(at++);
            if (Character.isDigit(c)) {
                int number = c - '0';
                while (at < s.length() && Character.isDigit(s.charAt(at))) {
                    number = number * 10 + s.charAt(at++) - '0';
                }
                total += sign * number;
            } else if (c == '(') {
                total += sign * evaluate();
            } else if (c == ')') {
                return total;
            } else if (c != ' ') {
                sign = c == '-' ? -1 : 1;
            }
        }
        return total;
    }
}
