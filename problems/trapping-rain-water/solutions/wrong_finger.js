// declares: wrong
// Moves the finger at the higher wall, where the level is not known yet.
var trap = function(height) {
    let l = 0, r = height.length - 1, wallL = 0, wallR = 0, water = 0;
    while (l <= r) {
        if (wallL > wallR) {
            wallL = Math.max(wallL, height[l]);
            water += wallL - height[l++];
        } else {
            wallR = Math.max(wallR, height[r]);
            water += wallR - height[r--];
        }
    }
    return water;
};
