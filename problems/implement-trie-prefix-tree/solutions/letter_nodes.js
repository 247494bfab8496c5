class TrieNode {
    constructor() {
        this.children = new Map();
        this.isWord = false;
    }
}

class Trie {
    constructor() {
        this.root = new TrieNode();
    }

    /**
     * @param {string} word
     * @return {void}
     */
    insert(word) {
        let node = this.root;
        for (const letter of word) {
            if (!node.children.has(letter)) node.children.set(letter, new TrieNode());
            node = node.children.get(letter);
        }
        node.isWord = true;
    }

    /**
     * @param {string} word
     * @return {boolean}
     */
    search(word) {
        return this.#walk(word)?.isWord ?? false;
    }

    /**
     * @param {string} prefix
     * @return {boolean}
     */
    startsWith(prefix) {
        return this.#walk(prefix) !== undefined;
    }

    #walk(text) {
        let node = this.root;
        for (let i = 0; i < text.length && node; i++) node = node.children.get(text[i]);
        return node;
    }
}
