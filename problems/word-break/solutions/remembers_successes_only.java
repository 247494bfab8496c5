// declares: slow
class Solution {
    Set<Integer> good = new HashSet<>();

    public boolean wordBreak(String s, List<String> wordDict) {
        good.add(s.length());
        return from(s, 0, wordDict);
    }

    boolean from(String s, int i, List<String> wordDict) {
        if (good.contains(i)) return true;
        for (String w : wordDict) {
            if (s.startsWith(w, i) && from(s, i + w.length(), wordDict)) {
                good.add(i);
                return true;
            }
        }
        return false;
    }
}
