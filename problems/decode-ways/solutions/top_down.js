/**
 * @param {string} s
 * @return {number}
 */
var numDecodings = function(s) {
    const memo = new Map([[s.length, 1]]);
    const read = (i) => {
        if (memo.has(i)) return memo.get(i);
        let ways = 0;
        if (s[i] !== '0') {
            ways += read(i + 1);
            if (i + 2 <= s.length && Number(s.substring(i, i + 2)) < 27) ways += read(i + 2);
        }
        memo.set(i, ways);
        return ways;
    };
    return read(0);
};
