type trie struct {
	next [26]*trie
	word bool
}

func wordBreak(s string, wordDict []string) bool {
	root := &trie{}
	for _, w := range wordDict {
		t := root
		for _, c := range w {
			if t.next[c-'a'] == nil {
				t.next[c-'a'] = &trie{}
			}
			t = t.next[c-'a']
		}
		t.word = true
	}
	failed := make([]bool, len(s))
	var from func(i int) bool
	from = func(i int) bool {
		if i == len(s) {
			return true
		}
		if failed[i] {
			return false
		}
		t := root
		for j := i; j < len(s); j++ {
			if t = t.next[s[j]-'a']; t == nil {
				break
			}
			if t.word && from(j+1) {
				return true
			}
		}
		failed[i] = true
		return false
	}
	return from(0)
}
