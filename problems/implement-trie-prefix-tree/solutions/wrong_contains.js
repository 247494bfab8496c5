// declares: wrong
// Finds the text anywhere in a word, not only at its beginning.
class Trie {
    constructor() {
        this.words = new Set();
        this.text = " ";
    }

    insert(word) {
        if (this.words.has(word)) return;
        this.words.add(word);
        this.text += word + " ";
    }

    search(word) {
        return this.words.has(word);
    }

    startsWith(prefix) {
        return this.text.includes(prefix);
    }
}
