// declares: wrong
// == on two Integer objects is true only for the small numbers that Java caches.
class Solution {
    public boolean isAnagram(String s, String t) {
        if (s.length() != t.length()) return false;
        Map<Character, Integer> inS = new HashMap<>(), inT = new HashMap<>();
        for (char c : s.toCharArray()) inS.merge(c, 1, Integer::sum);
        for (char c : t.toCharArray()) inT.merge(c, 1, Integer::sum);
        for (char c : inS.keySet()) {
            if (inS.get(c) != inT.get(c)) return false;
        }
        return true;
    }
}
