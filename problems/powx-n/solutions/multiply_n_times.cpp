// declares: slow
class Solution {
public:
    double myPow(double x, int n) {
        long long times = n;
        if (times < 0) {
            times = -times;
            x = 1 / x;
        }
        double result = 1;
        for (long long i = 0; i < times; i++) result *= x;
        return result;
    }
};
