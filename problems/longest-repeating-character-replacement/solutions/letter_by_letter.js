/**
 * @param {string} s
 * @param {number} k
 * @return {number}
 */
var characterReplacement = function(s, k) {
    let best = 0;
    for (const keep of new Set(s)) {
        let left = 0, faults = 0;
        for (let right = 0; right < s.length; right++) {
            if (s[right] !== keep) faults++;
            while (faults > k) {
                if (s[left++] !== keep) faults--;
            }
            best = Math.max(best, right - left + 1);
        }
    }
    return best;
};
