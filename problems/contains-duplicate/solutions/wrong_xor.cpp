// declares: wrong
// XOR leaves 0 only for some repetitions, and a single 0 looks like one.
class Solution {
public:
    bool containsDuplicate(vector<int>& nums) {
        int x = 0;
        for (int v : nums) x ^= v;
        return x == 0;
    }
};
