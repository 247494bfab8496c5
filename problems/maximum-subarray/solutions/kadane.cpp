class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = INT_MIN, sum = 0;
        for (int x : nums) {
            sum += x;
            best = max(best, sum);
            if (sum < 0) sum = 0;
        }
        return best;
    }
};
