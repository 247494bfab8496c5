/**
 * @param {string} s
 * @param {string[]} wordDict
 * @return {boolean}
 */
var wordBreak = function(s, wordDict) {
    const root = new Map();
    for (const word of wordDict) {
        let node = root;
        for (const c of word) {
            if (!node.has(c)) node.set(c, new Map());
            node = node.get(c);
        }
        node.isWord = true;
    }
    const seen = new Set([0]);
    const stack = [0];
    while (stack.length) {
        let i = stack.pop();
        if (i === s.length) return true;
        let node = root;
        while (i < s.length && (node = node.get(s[i]))) {
            i++;
            if (node.isWord && !seen.has(i)) {
                seen.add(i);
                stack.push(i);
            }
        }
    }
    return false;
};
