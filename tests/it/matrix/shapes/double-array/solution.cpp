class Solution {
public:
    vector<double> halves(vector<double>& xs) {
        for (double& x : xs) x /= 2;
        return xs;
    }
};
