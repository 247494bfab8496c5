// declares: wrong
// Keeps its own marks, and takes pixels that had the new colour before for part of the region.
class Solution {
    vector<vector<bool>> seen;

    void fill(vector<vector<int>>& image, int r, int c, int old, int color) {
        if (r < 0 || c < 0 || r >= (int)image.size() || c >= (int)image[0].size() || seen[r][c]) return;
        if (image[r][c] != old && image[r][c] != color) return;
        seen[r][c] = true;
        image[r][c] = color;
        fill(image, r + 1, c, old, color);
        fill(image, r - 1, c, old, color);
        fill(image, r, c + 1, old, color);
        fill(image, r, c - 1, old, color);
    }

public:
    vector<vector<int>> floodFill(vector<vector<int>>& image, int sr, int sc, int color) {
        seen.assign(image.size(), vector<bool>(image[0].size()));
        fill(image, sr, sc, image[sr][sc], color);
        return image;
    }
};
