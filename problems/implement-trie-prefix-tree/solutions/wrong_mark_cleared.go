// declares: wrong
// A longer word that passes through takes the mark away.
type node struct {
    next map[byte]*node
    end  bool
}

type Trie struct{ root *node }

func Constructor() Trie {
    return Trie{&node{next: map[byte]*node{}}}
}

func (this *Trie) Insert(word string) {
    at := this.root
    for i := range word {
        child, ok := at.next[word[i]]
        if !ok {
            child = &node{next: map[byte]*node{}}
            at.next[word[i]] = child
        }
        child.end = i == len(word)-1
        at = child
    }
}

func (this *Trie) find(text string) *node {
    at := this.root
    for i := range text {
        if at = at.next[text[i]]; at == nil {
            return nil
        }
    }
    return at
}

func (this *Trie) Search(word string) bool {
    at := this.find(word)
    return at != nil && at.end
}

func (this *Trie) StartsWith(prefix string) bool {
    return this.find(prefix) != nil
}
