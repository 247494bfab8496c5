// declares: AC or RE or TLE
// problem: next
// machines: all
// why: a second process comes back from the call, and both answer, now and
// later; whose answer comes first is chance, but not that all of it ends.
int nextOf(int number) {
    fork();
    return number + 1;
}
