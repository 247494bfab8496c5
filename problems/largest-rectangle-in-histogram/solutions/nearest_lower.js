/**
 * @param {number[]} heights
 * @return {number}
 */
var largestRectangleArea = function(heights) {
    const n = heights.length;
    const nearestLower = (order, edge) => {
        const found = new Array(n);
        const stack = [];
        for (const i of order) {
            while (stack.length && heights[stack.at(-1)] >= heights[i]) stack.pop();
            found[i] = stack.length ? stack.at(-1) : edge;
            stack.push(i);
        }
        return found;
    };
    const order = [...heights.keys()];
    const left = nearestLower(order, -1);
    const right = nearestLower(order.reverse(), n);
    return heights.reduce((best, h, i) => Math.max(best, h * (right[i] - left[i] - 1)), 0);
};
