// declares: wrong
// Takes only a leaf for the end of a word.
class Trie {
    private final Map<Character, Trie> children = new HashMap<>();

    public void insert(String word) {
        Trie node = this;
        for (char c : word.toCharArray()) {
            node = node.children.computeIfAbsent(c, k -> new Trie());
        }
    }

    private Trie find(String text) {
        Trie node = this;
        for (char c : text.toCharArray()) {
            node = node.children.get(c);
            if (node == null) return null;
        }
        return node;
    }

    public boolean search(String word) {
        Trie node = find(word);
        return node != null && node.children.isEmpty();
    }

    public boolean startsWith(String prefix) {
        return find(prefix) != null;
    }
}
