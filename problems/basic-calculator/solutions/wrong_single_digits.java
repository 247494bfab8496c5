// declares: wrong
// Takes each digit for a number of its own.
class Solution {
    public int calculate(String s) {
        Deque<Integer> stack = new ArrayDeque<>();
        int total = 0, sign = 1;
        for (char c : s.toCharArray()) {
            if (Character.isDigit(c)) {
                total += sign * (c - '0');
            } else if (c == '+') {
                sign = 1;
            } else if (c == '-') {
                sign = -1;
            } else if (c == '(') {
                stack.push(total);
                stack.push(sign);
                total = 0;
                sign = 1;
            } else if (c == ')') {
                total = stack.pop() * total + stack.pop();
            }
        }
        return total;
    }
}
