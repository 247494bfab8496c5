/**
 * @param {number[]} heights
 * @return {number}
 */
var largestRectangleArea = function(heights) {
    const stack = [];
    let best = 0;
    for (let i = 0; i <= heights.length; i++) {
        const height = heights[i] ?? 0;
        while (stack.length && heights[stack[stack.length - 1]] > height) {
            const top = heights[stack.pop()];
            const width = stack.length ? i - stack[stack.length - 1] - 1 : i;
            best = Math.max(best, top * width);
        }
        stack.push(i);
    }
    return best;
};
