type trie struct {
    next  [26]*trie
    word  string
    count int
}

func findWords(board [][]byte, words []string) (ans []string) {
    root := &trie{}
    for _, word := range words {
        node := root
        for i := range word {
            c := word[i] - 'a'
            if node.next[c] == nil {
                node.next[c] = &trie{}
                node.count++
            }
            node = node.next[c]
        }
        node.word = word
    }
    var search func(i, j int, parent *trie)
    search = func(i, j int, parent *trie) {
        if i < 0 || i >= len(board) || j < 0 || j >= len(board[0]) || board[i][j] == '.' {
            return
        }
        c := board[i][j] - 'a'
        node := parent.next[c]
        if node == nil {
            return
        }
        if node.word != "" {
            ans = append(ans, node.word)
            node.word = ""
        }
        board[i][j] = '.'
        search(i-1, j, node)
        search(i, j-1, node)
        search(i, j+1, node)
        search(i+1, j, node)
        board[i][j] = 'a' + c
        if node.count == 0 {
            parent.next[c] = nil
            parent.count--
        }
    }
    for i := range board {
        for j := range board[i] {
            search(i, j, root)
        }
    }
    return ans
}
