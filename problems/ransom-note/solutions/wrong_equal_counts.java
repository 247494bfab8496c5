// declares: wrong
// Wants the counts to be equal, so nothing may be left over.
class Solution {
    public boolean canConstruct(String ransomNote, String magazine) {
        int[] counts = new int[26];
        for (char c : magazine.toCharArray()) counts[c - 'a']++;
        for (char c : ransomNote.toCharArray()) counts[c - 'a']--;
        for (int count : counts) {
            if (count != 0) return false;
        }
        return true;
    }
}
