// declares: RE
// says: in the middle of the call
// problem: next
// why: an end without an error is no answer.
int nextOf(int number) {
    exit(0);
}
