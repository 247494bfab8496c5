class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        int slow = nums[0], fast = nums[nums[0]];
        while (slow != fast) {
            slow = nums[slow];
            fast = nums[nums[fast]];
        }
        for (slow = 0; slow != fast; fast = nums[fast]) slow = nums[slow];
        return fast;
    }
};
