// declares: wrong
// The root cut to a whole number makes different distances equal.
class Solution {
public:
    vector<vector<int>> kClosest(vector<vector<int>>& points, int k) {
        stable_sort(points.begin(), points.end(), [](const vector<int>& a, const vector<int>& b) {
            int da = sqrt(a[0] * a[0] + a[1] * a[1]);
            int db = sqrt(b[0] * b[0] + b[1] * b[1]);
            return da < db;
        });
        return vector<vector<int>>(points.begin(), points.begin() + k);
    }
};
