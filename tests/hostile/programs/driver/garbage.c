// declares: RE
// says: descriptor
// problem: next
// why: it writes what is no answer.
int nextOf(int number) {
    dprintf(4, "held\n");
    for (;;) pause();
}
