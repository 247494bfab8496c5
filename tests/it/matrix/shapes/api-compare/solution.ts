/** 
 * Forward declaration of guess API.
 * @param {number} num
 * @return {number}
 * var guess = function(num) {}
 */

function guessNumber(n: number): number {
    let low = 1, high = n;
    for (;;) {
        const middle = Math.floor((low + high) / 2);
        const way = guess(middle);
        if (way === 0) return middle;
        if (way < 0) high = middle - 1;
        else low = middle + 1;
    }
};
