// declares: OLE
// problem: next
// why: it prints without end while a question is open.
int nextOf(int number) {
    for (;;) puts("held");
}
