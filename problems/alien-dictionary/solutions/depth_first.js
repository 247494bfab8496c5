/**
 * @param {string[]} words
 * @return {string}
 */
var alienOrder = function(words) {
    const later = {};
    for (const word of words) {
        for (const c of word) later[c] = later[c] ?? new Set();
    }
    for (let i = 0; i + 1 < words.length; i++) {
        const a = words[i];
        const b = words[i + 1];
        const k = [...a].findIndex((c, j) => c !== b[j]);
        if (k === -1) continue;
        if (k >= b.length) return '';
        later[a[k]].add(b[k]);
    }
    const path = new Set();
    const done = new Set();
    const order = [];
    const visit = (c) => {
        if (path.has(c)) return false;
        if (done.has(c)) return true;
        path.add(c);
        for (const d of later[c]) {
            if (!visit(d)) return false;
        }
        path.delete(c);
        done.add(c);
        order.unshift(c);
        return true;
    };
    return Object.keys(later).every(visit) ? order.join('') : '';
};
