// declares: RE
// says: longer
// problem: next
// why: an answer without an end.
int nextOf(int number) {
    static char page[65536];
    memset(page, '1', sizeof page);
    for (;;) write(4, page, sizeof page);
}
