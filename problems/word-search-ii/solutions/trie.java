class Solution {
    private static class Node {
        final Node[] next = new Node[26];
        String word;
        int live;
    }

    private char[][] board;
    private final List<String> found = new ArrayList<>();

    public List<String> findWords(char[][] board, String[] words) {
        this.board = board;
        Node root = new Node();
        for (String word : words) {
            Node node = root;
            for (char c : word.toCharArray()) {
                if (node.next[c - 'a'] == null) {
                    node.next[c - 'a'] = new Node();
                    node.live++;
                }
                node = node.next[c - 'a'];
            }
            node.word = word;
        }
        for (int i = 0; i < board.length; i++) {
            for (int j = 0; j < board[0].length; j++) {
                search(i, j, root);
            }
        }
        return found;
    }

    private void search(int i, int j, Node parent) {
        if (i < 0 || j < 0 || i == board.length || j == board[0].length || board[i][j] == '#') {
            return;
        }
        char letter = board[i][j];
        Node node = parent.next[letter - 'a'];
        if (node == null) {
            return;
        }
        if (node.word != null) {
            found.add(node.word);
            node.word = null;
        }
        if (node.live > 0) {
            board[i][j] = '#';
            search(i + 1, j, node);
            search(i - 1, j, node);
            search(i, j + 1, node);
            search(i, j - 1, node);
            board[i][j] = letter;
        }
        if (node.live == 0) {
            parent.next[letter - 'a'] = null;
            parent.live--;
        }
    }
}
