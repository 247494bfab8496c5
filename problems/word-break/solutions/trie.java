class Solution {
    private static class Trie {
        Map<Character, Trie> children = new HashMap<>();
        boolean isWord;
    }

    private Trie root = new Trie();
    private Boolean[] memo;

    public boolean wordBreak(String s, List<String> wordDict) {
        for (String word : wordDict) {
            Trie node = root;
            for (char c : word.toCharArray()) {
                node = node.children.computeIfAbsent(c, k -> new Trie());
            }
            node.isWord = true;
        }
        memo = new Boolean[s.length()];
        return from(s, 0);
    }

    private boolean from(String s, int start) {
        if (start == s.length()) return true;
        if (memo[start] != null) return memo[start];
        Trie node = root;
        for (int i = start; i < s.length(); i++) {
            node = node.children.get(s.charAt(i));
            if (node == null) break;
            if (node.isWord && from(s, i + 1)) return memo[start] = true;
        }
        return memo[start] = false;
    }
}
