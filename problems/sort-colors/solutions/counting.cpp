class Solution {
public:
    void sortColors(vector<int>& nums) {
        int count[3] = {};
        for (int x : nums) count[x]++;
        auto it = nums.begin();
        for (int c = 0; c < 3; c++) it = fill_n(it, count[c], c);
    }
};
