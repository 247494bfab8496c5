class Solution {
    public int calculate(String s) {
        // The sign that each open bracket gives to everything inside it.
        Deque<Integer> signs = new ArrayDeque<>();
        signs.push(1);
        int total = 0, number = 0, sign = 1;
        for (char c : s.toCharArray()) {
            if (c >= '0' && c <= '9') {
                number = 10 * number + (c - '0');
                continue;
            }
            if (c == ' ') {
                continue;
            }
            total += sign * number;
            number = 0;
            if (c == '(') {
                signs.push(sign);
            } else if (c == ')') {
                signs.pop();
            } else {
                sign = c == '+' ? signs.peek() : -signs.peek();
            }
        }
        return total + sign * number;
    }
}
