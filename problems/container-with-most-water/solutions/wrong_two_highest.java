// declares: wrong
// The two highest walls may stand side by side.
class Solution {
    public int maxArea(int[] height) {
        int first = 0, second = -1;
        for (int i = 1; i < height.length; i++) {
            if (height[i] > height[first]) {
                second = first;
                first = i;
            } else if (second < 0 || height[i] > height[second]) {
                second = i;
            }
        }
        return Math.abs(first - second) * height[second];
    }
}
