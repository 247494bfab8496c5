// declares: slow
class Solution {
    static int successor(int x) {
        unsigned bits = x, bit = 1;
        while (bits & bit) {
            bits ^= bit;
            bit <<= 1;
        }
        return static_cast<int>(bits ^ bit);
    }

    static int predecessor(int x) { return ~successor(~x); }

public:
    int getSum(int a, int b) {
        while (b > 0) {
            a = successor(a);
            b = predecessor(b);
        }
        while (b < 0) {
            a = predecessor(a);
            b = successor(b);
        }
        return a;
    }
};
