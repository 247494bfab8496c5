// declares: wrong
// Takes balanced for symmetric: the first bracket must match the last one, and so on inwards.
class Solution {
    public boolean isValid(String s) {
        Map<Character, Character> match = Map.of('(', ')', '[', ']', '{', '}');
        for (int i = 0, j = s.length() - 1; i <= j; i++, j--) {
            Character due = match.get(s.charAt(i));
            if (due == null || s.charAt(j) != due) {
                return false;
            }
        }
        return true;
    }
}
