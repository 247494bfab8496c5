class Solution {
public:
    vector<vector<int>> floodFill(vector<vector<int>>& image, int sr, int sc, int color) {
        int m = image.size(), n = image[0].size(), old = image[sr][sc];
        if (old == color) return image;
        const int step[] = {0, 1, 0, -1, 0};
        queue<pair<int, int>> wet;
        wet.emplace(sr, sc);
        image[sr][sc] = color;
        while (!wet.empty()) {
            auto [r, c] = wet.front();
            wet.pop();
            for (int d = 0; d < 4; d++) {
                int a = r + step[d], b = c + step[d + 1];
                if (a < 0 || a == m || b < 0 || b == n || image[a][b] != old) continue;
                image[a][b] = color;
                wet.emplace(a, b);
            }
        }
        return image;
    }
};
