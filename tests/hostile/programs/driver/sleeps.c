// declares: TLE
// says: by the clock
// problem: next
// why: it never comes back and does nothing.
int nextOf(int number) {
    for (;;) pause();
}
