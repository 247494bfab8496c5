// declares: wrong
// At a dot the answer of the first child is given for all.
class WordDictionary {
    private final Map<Character, WordDictionary> next = new TreeMap<>();
    private boolean end;

    public void addWord(String word) {
        WordDictionary node = this;
        for (char c : word.toCharArray()) {
            node = node.next.computeIfAbsent(c, k -> new WordDictionary());
        }
        node.end = true;
    }

    public boolean search(String word) {
        if (word.isEmpty()) return end;
        char c = word.charAt(0);
        String rest = word.substring(1);
        if (c == '.') {
            for (WordDictionary child : next.values()) {
                return child.search(rest);
            }
            return false;
        }
        return next.containsKey(c) && next.get(c).search(rest);
    }
}
