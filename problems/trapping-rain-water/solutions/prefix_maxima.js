/**
 * @param {number[]} height
 * @return {number}
 */
var trap = function(height) {
    let highest = 0;
    const left = height.map((h) => (highest = Math.max(highest, h)));
    highest = 0;
    let water = 0;
    for (let i = height.length - 1; i >= 0; i--) {
        highest = Math.max(highest, height[i]);
        water += Math.min(left[i], highest) - height[i];
    }
    return water;
};
