// declares: crash
// A letter that the magazine does not have gives null, which is no number.
class Solution {
    public boolean canConstruct(String ransomNote, String magazine) {
        Map<Character, Integer> left = new HashMap<>();
        for (char c : magazine.toCharArray()) left.merge(c, 1, Integer::sum);
        for (char c : ransomNote.toCharArray()) {
            int count = left.get(c);
            if (count == 0) return false;
            left.put(c, count - 1);
        }
        return true;
    }
}
