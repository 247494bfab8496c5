// declares: wrong
// Does not look whether the total is even; its half is rounded down.
class Solution {
public:
    bool canPartition(vector<int>& nums) {
        bitset<20001> sums(1);
        for (int x : nums) sums |= sums << x;
        return sums[accumulate(nums.begin(), nums.end(), 0) / 2];
    }
};
