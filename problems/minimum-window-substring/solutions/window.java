class Solution {
    public String minWindow(String s, String t) {
        Map<Character, Integer> need = new HashMap<>();
        for (char c : t.toCharArray()) need.merge(c, 1, Integer::sum);
        Map<Character, Integer> have = new HashMap<>();
        int satisfied = 0;
        int left = 0;
        int bestStart = -1;
        int bestEnd = s.length();
        for (int right = 0; right < s.length(); right++) {
            char in = s.charAt(right);
            if (need.containsKey(in) && have.merge(in, 1, Integer::sum).equals(need.get(in))) {
                satisfied++;
            }
            while (satisfied == need.size()) {
                if (bestStart < 0 || right - left < bestEnd - bestStart) {
                    bestStart = left;
                    bestEnd = right;
                }
                char out = s.charAt(left++);
                if (need.containsKey(out)) {
                    if (have.get(out).equals(need.get(out))) satisfied--;
                    have.merge(out, -1, Integer::sum);
                }
            }
        }
        return bestStart < 0 ? "" : s.substring(bestStart, bestEnd + 1);
    }
}
