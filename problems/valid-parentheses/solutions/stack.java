class Solution {
    public boolean isValid(String s) {
        if (s.length() % 2 == 1) {
            return false;
        }
        char[] open = new char[s.length()];
        int depth = 0;
        for (char c : s.toCharArray()) {
            int kind = "([{".indexOf(c);
            if (kind >= 0) {
                open[depth++] = c;
            } else if (depth == 0 || "([{".charAt(")]}".indexOf(c)) != open[--depth]) {
                return false;
            }
        }
        return depth == 0;
    }
}
