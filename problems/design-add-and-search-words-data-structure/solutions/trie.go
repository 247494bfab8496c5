type WordDictionary struct {
    next [26]*WordDictionary
    end  bool
}

func Constructor() WordDictionary {
    return WordDictionary{}
}

func (this *WordDictionary) AddWord(word string) {
    node := this
    for i := range word {
        c := word[i] - 'a'
        if node.next[c] == nil {
            node.next[c] = new(WordDictionary)
        }
        node = node.next[c]
    }
    node.end = true
}

func (this *WordDictionary) Search(word string) bool {
    if this == nil {
        return false
    }
    if word == "" {
        return this.end
    }
    if word[0] != '.' {
        return this.next[word[0]-'a'].Search(word[1:])
    }
    for _, child := range this.next {
        if child.Search(word[1:]) {
            return true
        }
    }
    return false
}
