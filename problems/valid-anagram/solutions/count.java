class Solution {
    public boolean isAnagram(String s, String t) {
        return Arrays.equals(counts(s), counts(t));
    }

    private int[] counts(String text) {
        int[] counts = new int[26];
        for (int i = 0; i < text.length(); i++) {
            counts[text.charAt(i) - 'a']++;
        }
        return counts;
    }
}
