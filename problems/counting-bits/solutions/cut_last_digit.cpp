class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> ones{0};
        ones.reserve(n + 1);
        while ((int)ones.size() <= n) {
            size_t i = ones.size();
            ones.push_back(ones[i / 2] + i % 2);
        }
        return ones;
    }
};
