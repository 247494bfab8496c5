class Solution {
public:
    int majorityElement(vector<int>& nums) {
        int candidate = nums[0], votes = 0;
        for (int x : nums) {
            if (x == candidate) {
                ++votes;
            } else if (votes == 0) {
                candidate = x;
                votes = 1;
            } else {
                --votes;
            }
        }
        return candidate;
    }
};
