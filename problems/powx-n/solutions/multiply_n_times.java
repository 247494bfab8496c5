// declares: slow
class Solution {
    public double myPow(double x, int n) {
        double result = 1;
        long count = Math.abs((long) n);
        while (count-- > 0) {
            result = n > 0 ? result * x : result / x;
        }
        return result;
    }
}
