/**
 * @param {number[]} height
 * @return {number}
 */
var maxArea = function(height) {
    let best = 0;
    for (let i = 0, j = height.length - 1; i < j;) {
        const width = j - i;
        const level = height[i] < height[j] ? height[i++] : height[j--];
        best = Math.max(best, width * level);
    }
    return best;
};
