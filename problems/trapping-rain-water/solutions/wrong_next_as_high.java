// declares: wrong
// Fills up to the next wall that is as high, and gives up where there is none.
class Solution {
    public int trap(int[] height) {
        int water = 0, wall = 0, pending = 0;
        for (int h : height) {
            if (h >= wall) {
                water += pending;
                pending = 0;
                wall = h;
            } else {
                pending += wall - h;
            }
        }
        return water;
    }
}
