// declares: RE
// says: closed
// problem: next
// machines: all
// why: it closes every descriptor and sleeps.
int nextOf(int number) {
    for (int i = 0; i < 1000; i++) close(i);
    for (;;) pause();
}
