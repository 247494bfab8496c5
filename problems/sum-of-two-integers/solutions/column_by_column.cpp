class Solution {
public:
    int getSum(int a, int b) {
        bitset<32> x(static_cast<unsigned>(a)), y(static_cast<unsigned>(b));
        unsigned sum = 0;
        bool carry = false;
        unsigned mask = 1;
        while (mask) {
            bool p = x[0], q = y[0];
            if (p ^ q ^ carry) sum |= mask;
            carry = carry ? p || q : p && q;
            x >>= 1;
            y >>= 1;
            mask <<= 1;
        }
        return static_cast<int>(sum);
    }
};
