// declares: wrong
// Compares texts: any pair that begins with 1 or 2 and all single digits from 3 on are tangled up.
var numDecodings = function(s) {
    const ways = [1];
    for (let i = 1; i <= s.length; i++) {
        const one = s.slice(i - 1, i), two = s.slice(Math.max(0, i - 2), i);
        ways[i] = one >= '1' && one <= '26' ? ways[i - 1] : 0;
        if (i > 1 && two >= '10' && two <= '26') ways[i] += ways[i - 2];
    }
    return ways[s.length];
};
