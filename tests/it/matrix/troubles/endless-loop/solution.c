// verdict: TLE
int oneMore(int n) {
    while (true) *(volatile int*)&n = n;
}
