type Trie struct {
    next [26]*Trie
    end  bool
}

func Constructor() Trie {
    return Trie{}
}

func (this *Trie) Insert(word string) {
    node := this
    for _, c := range word {
        c -= 'a'
        if node.next[c] == nil {
            node.next[c] = &Trie{}
        }
        node = node.next[c]
    }
    node.end = true
}

func (this *Trie) walk(text string) *Trie {
    node := this
    for i := 0; node != nil && i < len(text); i++ {
        node = node.next[text[i]-'a']
    }
    return node
}

func (this *Trie) Search(word string) bool {
    node := this.walk(word)
    return node != nil && node.end
}

func (this *Trie) StartsWith(prefix string) bool {
    return this.walk(prefix) != nil
}
