var WordDictionary = function() {
    this.root = { end: false, next: new Map() };
};

/**
 * @param {string} word
 * @return {void}
 */
WordDictionary.prototype.addWord = function(word) {
    let node = this.root;
    for (const c of word) {
        if (!node.next.has(c)) node.next.set(c, { end: false, next: new Map() });
        node = node.next.get(c);
    }
    node.end = true;
};

/**
 * @param {string} word
 * @return {boolean}
 */
WordDictionary.prototype.search = function(word) {
    // All nodes that agree with the pattern so far.
    let nodes = [this.root];
    for (const c of word) {
        const after = [];
        for (const node of nodes) {
            if (c === '.') {
                after.push(...node.next.values());
            } else if (node.next.has(c)) {
                after.push(node.next.get(c));
            }
        }
        nodes = after;
    }
    return nodes.some((node) => node.end);
};
