// declares: RE or MLE
// machines: all
// why: a recursion without end meets the memory limit or the end of the stack.
static int down(volatile int depth) {
    volatile char page[400];
    page[0] = 1;
    return down(depth + 1) + page[0];
}
int main(void) {
    return down(0);
}
