// declares: wrong
// A start value of -1 swallows a first element of -1.
class Solution {
public:
    int removeDuplicates(vector<int>& nums) {
        int last = -1, k = 0;
        for (int x : nums) {
            if (x != last) {
                nums[k++] = x;
                last = x;
            }
        }
        return k;
    }
};
