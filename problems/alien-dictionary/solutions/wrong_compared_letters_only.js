// declares: wrong
// Knows only letters that stand in an arrow.
var alienOrder = function(words) {
    const later = new Map();
    const waits = new Map();
    const know = (c) => {
        if (!later.has(c)) {
            later.set(c, new Set());
            waits.set(c, 0);
        }
    };
    if (words.length === 1) return [...new Set(words[0])].join('');
    for (let i = 1; i < words.length; i++) {
        const [a, b] = [words[i - 1], words[i]];
        if (a.length > b.length && a.startsWith(b)) return '';
        for (let k = 0; k < Math.min(a.length, b.length); k++) {
            if (a[k] === b[k]) continue;
            know(a[k]);
            know(b[k]);
            if (!later.get(a[k]).has(b[k])) {
                later.get(a[k]).add(b[k]);
                waits.set(b[k], waits.get(b[k]) + 1);
            }
            break;
        }
    }
    const order = [...waits.keys()].filter((c) => waits.get(c) === 0);
    for (const c of order) {
        for (const d of later.get(c)) {
            waits.set(d, waits.get(d) - 1);
            if (waits.get(d) === 0) order.push(d);
        }
    }
    return order.length === waits.size ? order.join('') : '';
};
