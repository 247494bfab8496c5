class Solution {
public:
    int removeDuplicates(vector<int>& nums) {
        int last = 0;
        for (int x : nums) {
            if (x != nums[last]) nums[++last] = x;
        }
        return last + 1;
    }
};
