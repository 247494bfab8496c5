// declares: wrong
// A regular expression without its ends tied finds the pattern anywhere in a word.
class WordDictionary {
    constructor() {
        this.words = new Set();
    }

    addWord(word) {
        this.words.add(word);
    }

    search(word) {
        if (!word.includes('.')) return this.words.has(word);
        const pattern = new RegExp(word);
        return [...this.words].some((known) => pattern.test(known));
    }
}
