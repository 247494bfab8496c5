// declares: slow
class Solution {
public:
    int missingNumber(vector<int>& nums) {
        int n = nums.size(), missing = -1;
        for (int x = 0; x <= n; x++) {
            if (find(nums.begin(), nums.end(), x) == nums.end()) missing = x;
        }
        return missing;
    }
};
