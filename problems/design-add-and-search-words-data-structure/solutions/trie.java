class WordDictionary {
    private static class Node {
        final Node[] next = new Node[26];
        boolean end;
    }

    private final Node root = new Node();

    public WordDictionary() {
    }

    public void addWord(String word) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            int c = word.charAt(i) - 'a';
            if (node.next[c] == null) {
                node.next[c] = new Node();
            }
            node = node.next[c];
        }
        node.end = true;
    }

    public boolean search(String word) {
        return search(root, word, 0);
    }

    private boolean search(Node node, String word, int from) {
        for (int i = from; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                for (Node child : node.next) {
                    if (child != null && search(child, word, i + 1)) {
                        return true;
                    }
                }
                return false;
            }
            node = node.next[c - 'a'];
            if (node == null) {
                return false;
            }
        }
        return node.end;
    }
}
