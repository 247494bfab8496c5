// declares: TLE
// machines: all
// why: it works without end in its own code.
int main(void) {
    for (volatile int i = 0;; i++) {}
}
