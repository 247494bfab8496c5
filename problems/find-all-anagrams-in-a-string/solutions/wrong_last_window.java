// declares: wrong
// Judges before the new letter comes in, and so never judges the last window.
class Solution {
    public List<Integer> findAnagrams(String s, String p) {
        List<Integer> res = new ArrayList<>();
        if (s.length() < p.length()) return res;
        int[] want = new int[26], have = new int[26];
        for (int i = 0; i < p.length(); i++) {
            want[p.charAt(i) - 'a']++;
            have[s.charAt(i) - 'a']++;
        }
        for (int i = p.length(); i < s.length(); i++) {
            if (Arrays.equals(want, have)) res.add(i - p.length());
            have[s.charAt(i) - 'a']++;
            have[s.charAt(i - p.length()) - 'a']--;
        }
        return res;
    }
}
