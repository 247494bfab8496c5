class Solution {
    private enum State { START, SIGN_READ, IN_NUMBER, DONE }

    public int myAtoi(String s) {
        State state = State.START;
        boolean negative = false;
        int value = 0;
        for (char c : s.toCharArray()) {
            state = next(state, c);
            if (state == State.DONE) break;
            if (state == State.SIGN_READ) negative = c == '-';
            if (state == State.IN_NUMBER) {
                int digit = c - '0';
                if (value < (Integer.MIN_VALUE + digit) / 10) {
                    return negative ? Integer.MIN_VALUE : Integer.MAX_VALUE;
                }
                value = value * 10 - digit;
            }
        }
        if (negative) return value;
        return value == Integer.MIN_VALUE ? Integer.MAX_VALUE : -value;
    }

    private State next(State state, char c) {
        if (c >= '0' && c <= '9') return State.IN_NUMBER;
        if (state != State.START) return State.DONE;
        if (c == ' ') return State.START;
        return c == '+' || c == '-' ? State.SIGN_READ : State.DONE;
    }
}
