// declares: slow
class Solution {
public:
    int majorityElement(vector<int>& nums) {
        int half = nums.size() / 2;
        for (int x : nums) {
            int count = 0;
            for (int y : nums)
                if (y == x && ++count > half) return x;
        }
        return -1;
    }
};
