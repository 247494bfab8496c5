class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        int n = nums.size();
        vector<int> answer(n, 1);
        long long left = 1, right = 1;
        for (int i = 0, j = n - 1; i < n; ++i, --j) {
            answer[i] *= left;
            left *= nums[i];
            answer[j] *= right;
            right *= nums[j];
        }
        return answer;
    }
};
