// declares: wrong
// At least n / 2 with integer division is less than a majority when n is odd.
class Solution {
public:
    int majorityElement(vector<int>& nums) {
        unordered_map<int, int> count;
        for (int x : nums)
            if (++count[x] >= (int)nums.size() / 2) return x;
        return nums[0];
    }
};
