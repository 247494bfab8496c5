// declares: wrong
// Widens each bar to the right only.
var largestRectangleArea = function(heights) {
    let best = 0;
    for (let i = 0; i < heights.length; i++) {
        let end = i;
        while (end < heights.length && end - i < 1000 && heights[end] >= heights[i]) end++;
        best = Math.max(best, heights[i] * (end - i));
    }
    return best;
};
