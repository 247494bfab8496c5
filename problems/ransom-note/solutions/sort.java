class Solution {
    public boolean canConstruct(String ransomNote, String magazine) {
        char[] note = ransomNote.toCharArray();
        char[] pieces = magazine.toCharArray();
        Arrays.sort(note);
        Arrays.sort(pieces);
        int found = 0;
        for (char piece : pieces) {
            if (found < note.length && piece == note[found]) {
                found++;
            }
        }
        return found == note.length;
    }
}
