class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        sort(begin(nums), end(nums));
        vector<vector<int>> ans;
        int n = nums.size();
        for (int k = n - 1; k >= 2; --k) {  // the greatest of the three
            if (k < n - 1 && nums[k] == nums[k + 1]) continue;
            int i = 0, j = k - 1;
            while (i < j) {
                int s = nums[i] + nums[j] + nums[k];
                if (s == 0) {
                    ans.push_back({nums[i], nums[j], nums[k]});
                    int lo = nums[i], hi = nums[j];
                    while (i < j && nums[i] == lo) ++i;
                    while (i < j && nums[j] == hi) --j;
                } else if (s < 0) {
                    ++i;
                } else {
                    --j;
                }
            }
        }
        return ans;
    }
};
