/**
 * @param {string[]} words
 * @return {string}
 */
var alienOrder = function(words) {
    const before = new Map();
    for (const c of words.join('')) before.set(c, new Set());
    for (let i = 1; i < words.length; i++) {
        const [a, b] = [words[i - 1], words[i]];
        let k = 0;
        while (k < a.length && a[k] === b[k]) k++;
        if (k === a.length) continue;
        if (k === b.length) return '';
        before.get(b[k]).add(a[k]);
    }
    let order = '';
    while (before.size > 0) {
        let free = null;
        for (const [c, earlier] of before) {
            if (earlier.size === 0) free = c;
        }
        if (free === null) return '';
        order += free;
        before.delete(free);
        for (const earlier of before.values()) earlier.delete(free);
    }
    return order;
};
