// verdict: CE
// says: oneMore
// says: increase
int increase(int n) {
    return n + 1;
}
