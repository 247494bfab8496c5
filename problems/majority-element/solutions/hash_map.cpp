class Solution {
public:
    int majorityElement(vector<int>& nums) {
        unordered_map<int, int> count;
        const int half = nums.size() / 2;
        for (int x : nums)
            if (++count[x] > half) return x;
        return -1;
    }
};
