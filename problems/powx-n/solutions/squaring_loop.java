class Solution {
    public double myPow(double x, int n) {
        double base = n < 0 ? 1 / x : x;
        double answer = 1.0;
        // the least int stays as it is, and read without a sign it is the right exponent
        int bits = n < 0 ? -n : n;
        for (; bits != 0; bits >>>= 1) {
            if ((bits & 1) == 1) answer *= base;
            base *= base;
        }
        return answer;
    }
}
