class Solution {
    public List<Integer> findAnagrams(String s, String p) {
        int[] due = new int[26];
        for (int i = 0; i < p.length(); i++) due[p.charAt(i) - 'a']++;
        int missing = p.length();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < s.length(); i++) {
            if (due[s.charAt(i) - 'a']-- > 0) missing--;
            int gone = i - p.length();
            if (gone >= 0 && ++due[s.charAt(gone) - 'a'] > 0) missing++;
            if (missing == 0) starts.add(gone + 1);
        }
        return starts;
    }
}
