// declares: wrong
// A float holds seven digits, and each squaring doubles the error.
class Solution {
public:
    double myPow(double x, int n) {
        float result = 1, power = x;
        for (long long e = llabs((long long)n); e; e >>= 1) {
            if (e & 1) result *= power;
            power *= power;
        }
        return n < 0 ? 1 / result : result;
    }
};
