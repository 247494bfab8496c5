// declares: wrong
// -n is not an int for the smallest one, and the loop ends at once.
double myPow(double x, int n) {
    double power = 1;
    if (n < 0) {
        x = 1 / x;
        n = (int)(0u - (unsigned)n);
    }
    for (; n > 0; n /= 2, x *= x)
        if (n % 2) power *= x;
    return power;
}
