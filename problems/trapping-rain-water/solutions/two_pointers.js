/**
 * @param {number[]} height
 * @return {number}
 */
var trap = function(height) {
    let l = 0, r = height.length - 1;
    let wallL = 0, wallR = 0, water = 0;
    while (l < r) {
        if (height[l] < height[r]) {
            if (height[l] >= wallL) wallL = height[l];
            else water += wallL - height[l];
            l++;
        } else {
            if (height[r] >= wallR) wallR = height[r];
            else water += wallR - height[r];
            r--;
        }
    }
    return water;
};
