class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        int answer = 0, low = 1, high = nums.size() - 1;
        while (low <= high) {
            int mid = low + (high - low) / 2;
            auto count = count_if(nums.begin(), nums.end(), [&](int x) { return x <= mid; });
            if (count > mid) {
                answer = mid;
                high = mid - 1;
            } else {
                low = mid + 1;
            }
        }
        return answer;
    }
};
