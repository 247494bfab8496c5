// declares: wrong
// Counts how many twos there may be and forgets that their places matter.
class Solution {
public:
    int climbStairs(int n) {
        return n / 2 + 1;
    }
};
