// declares: wrong
// The sum of two versions may pass 2^31, which a shift wraps round.
var solution = function(isBadVersion) {
    return function(n) {
        let low = 1, high = n, asked = 0;
        while (low < high && asked++ < 64) {
            const middle = (low + high) >> 1;
            if (isBadVersion(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    };
};
