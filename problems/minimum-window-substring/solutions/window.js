/**
 * @param {string} s
 * @param {string} t
 * @return {string}
 */
var minWindow = function(s, t) {
    const need = new Map();
    for (const c of t) need.set(c, (need.get(c) || 0) + 1);
    let open = need.size;
    let left = 0, from = 0, to = Infinity;
    for (let right = 0; right < s.length; right++) {
        const c = s[right];
        if (!need.has(c)) continue;
        need.set(c, need.get(c) - 1);
        if (need.get(c) === 0) open--;
        while (open === 0) {
            if (right - left < to - from) [from, to] = [left, right];
            const out = s[left++];
            if (!need.has(out)) continue;
            if (need.get(out) === 0) open++;
            need.set(out, need.get(out) + 1);
        }
    }
    return to === Infinity ? "" : s.slice(from, to + 1);
};
