// declares: slow
class Solution {
public:
    vector<vector<int>> kClosest(vector<vector<int>>& points, int k) {
        int n = points.size();
        vector<vector<int>> ans;
        for (int found = 0; found < k; found++) {
            int best = found;
            for (int i = found; i < n; i++)
                if (square(points[i]) < square(points[best])) best = i;
            swap(points[found], points[best]);
            ans.push_back(points[found]);
        }
        return ans;
    }

private:
    static int square(const vector<int>& p) { return p[0] * p[0] + p[1] * p[1]; }
};
