double myPow(double x, int n) {
    // from the highest bit of the exponent down: square, and multiply where the bit is set
    unsigned left = n < 0 ? -(unsigned)n : n;
    double power = 1;
    for (int bit = 31; bit >= 0; bit--) {
        power *= power;
        if (left >> bit & 1) power *= x;
    }
    return n < 0 ? 1 / power : power;
}
