// declares: wrong
// Moves the carries once, and does not add them where they meet another 1.
class Solution {
public:
    int getSum(int a, int b) {
        unsigned x = a, y = b;
        return (x ^ y) | ((x & y) << 1);
    }
};
