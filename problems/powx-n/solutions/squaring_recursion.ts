function myPow(x: number, n: number): number {
    if (n === 0) return 1;
    if (n < 0) return 1 / (x * myPow(x, -(n + 1)));
    const root = myPow(x, Math.trunc(n / 2));
    return n % 2 ? root * root * x : root * root;
};
