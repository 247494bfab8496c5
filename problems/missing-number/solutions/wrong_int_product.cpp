// declares: wrong
// n * (n + 1) does not fit in an int for a long array.
class Solution {
public:
    int missingNumber(vector<int>& nums) {
        int n = nums.size();
        int total = (int)((unsigned)n * (unsigned)(n + 1)) / 2;
        for (int x : nums) total -= x;
        return total;
    }
};
