// declares: AC or RE
// problem: next
// why: it closes the questions, so that no other can be asked of this process.
int nextOf(int number) {
    close(3);
    return number + 1;
}
