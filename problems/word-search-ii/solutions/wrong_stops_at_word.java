// declares: wrong
// Turns back when a word is found and misses those that go on from there.
class Solution {
    private static class Node {
        Map<Character, Node> next = new HashMap<>();
        String word;
    }

    private void search(char[][] board, int i, int j, Node parent, Set<String> found) {
        if (i < 0 || j < 0 || i >= board.length || j >= board[0].length) return;
        char letter = board[i][j];
        Node node = parent.next.get(letter);
        if (node == null) return;
        if (node.word != null) {
            found.add(node.word);
            return;
        }
        board[i][j] = '#';
        search(board, i + 1, j, node, found);
        search(board, i - 1, j, node, found);
        search(board, i, j + 1, node, found);
        search(board, i, j - 1, node, found);
        board[i][j] = letter;
    }

    public List<String> findWords(char[][] board, String[] words) {
        Node root = new Node();
        for (String word : words) {
            Node node = root;
            for (char c : word.toCharArray()) node = node.next.computeIfAbsent(c, k -> new Node());
            node.word = word;
        }
        Set<String> found = new HashSet<>();
        for (int i = 0; i < board.length; i++) {
            for (int j = 0; j < board[0].length; j++) search(board, i, j, root, found);
        }
        return new ArrayList<>(found);
    }
}
