class Solution {
public:
    double myPow(double x, int n) {
        long long e = n;
        if (e < 0) e = -e;
        double r = 1;
        for (double p = x; e > 0; e /= 2, p *= p)
            if (e % 2) r *= p;
        return n < 0 ? 1 / r : r;
    }
};
