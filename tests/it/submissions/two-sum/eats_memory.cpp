// verdict: MLE
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        for (size_t size = 1 << 20;; size *= 2) {
            char* held = new char[size];
            memset(held, 1, size);
        }
    }
};
