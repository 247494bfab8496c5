// declares: wrong
// Stops as soon as the area falls.
var maxArea = function(height) {
    let l = 0, r = height.length - 1, best = 0;
    while (l < r) {
        const area = (r - l) * Math.min(height[l], height[r]);
        if (area < best) break;
        best = area;
        if (height[l] < height[r]) l++;
        else r--;
    }
    return best;
};
