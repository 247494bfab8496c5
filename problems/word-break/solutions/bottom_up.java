class Solution {
    public boolean wordBreak(String s, List<String> wordDict) {
        boolean[] reach = new boolean[s.length() + 1];
        reach[0] = true;
        for (int i = 0; i < s.length(); i++) {
            if (!reach[i]) continue;
            for (String word : wordDict) {
                if (s.startsWith(word, i)) reach[i + word.length()] = true;
            }
        }
        return reach[s.length()];
    }
}
