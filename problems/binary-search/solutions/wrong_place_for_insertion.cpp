// declares: wrong
// Returns the place for insertion when the target does not occur.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        return lower_bound(nums.begin(), nums.end(), target) - nums.begin();
    }
};
