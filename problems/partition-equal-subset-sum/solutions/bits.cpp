class Solution {
public:
    bool canPartition(vector<int>& nums) {
        bitset<20001> sums(1);
        int total = 0;
        for (int x : nums) {
            total += x;
            sums |= sums << x;
        }
        return total % 2 == 0 && sums[total / 2];
    }
};
