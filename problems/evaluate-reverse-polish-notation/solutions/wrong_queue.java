// declares: wrong
// A queue uses the oldest values first.
class Solution {
    public int evalRPN(String[] tokens) {
        Deque<Integer> values = new ArrayDeque<>();
        for (String token : tokens) {
            if (token.length() > 1 || Character.isDigit(token.charAt(0))) {
                values.addLast(Integer.parseInt(token));
                continue;
            }
            int a = values.removeFirst(), b = values.removeFirst();
            switch (token) {
                case "+": values.addLast(a + b); break;
                case "-": values.addLast(a - b); break;
                case "*": values.addLast(a * b); break;
                default: values.addLast(b == 0 ? 0 : a / b);
            }
        }
        return values.peekFirst();
    }
}
