// declares: slow
// Goes over the whole picture again and again until a round paints nothing.
class Solution {
public:
    vector<vector<int>> floodFill(vector<vector<int>>& image, int sr, int sc, int color) {
        int m = image.size(), n = image[0].size(), old = image[sr][sc];
        if (old == color) return image;
        const int wet = -1;
        image[sr][sc] = wet;
        for (bool changed = true; changed;) {
            changed = false;
            for (int i = 0; i < m; i++)
                for (int j = 0; j < n; j++) {
                    if (image[i][j] != old) continue;
                    if ((i > 0 && image[i - 1][j] == wet) || (i + 1 < m && image[i + 1][j] == wet) ||
                        (j > 0 && image[i][j - 1] == wet) || (j + 1 < n && image[i][j + 1] == wet)) {
                        image[i][j] = wet;
                        changed = true;
                    }
                }
        }
        for (auto& row : image) replace(row.begin(), row.end(), wet, color);
        return image;
    }
};
