class Solution {
public:
    int missingNumber(vector<int>& nums) {
        int bits = 0;
        for (size_t value = 0; value <= nums.size(); ++value) bits ^= value;
        for (int x : nums) bits ^= x;
        return bits;
    }
};
