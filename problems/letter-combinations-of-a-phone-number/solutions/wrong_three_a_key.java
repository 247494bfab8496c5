// declares: wrong
// Computes the letters with three to a key; 7 and 9 have four, and 8 begins one later.
class Solution {
    public List<String> letterCombinations(String digits) {
        List<String> res = new ArrayList<>();
        if (digits.isEmpty()) return res;
        res.add("");
        for (char d : digits.toCharArray()) {
            List<String> next = new ArrayList<>();
            for (String s : res) {
                for (int k = 0; k < 3; k++) {
                    next.add(s + (char) ('a' + 3 * (d - '2') + k));
                }
            }
            res = next;
        }
        return res;
    }
}
