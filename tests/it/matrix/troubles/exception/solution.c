// verdict: RE
// says: SIGABRT
int oneMore(int n) {
    abort();
}
