// declares: wrong
// -3 % 2 is -1, not 1, so odd negative exponents lose a factor.
class Solution {
public:
    double myPow(double x, int n) {
        if (n == 0) return 1;
        double half = myPow(x, n / 2);
        double result = half * half;
        if (n % 2 == 1) result *= x;
        return result;
    }
};
