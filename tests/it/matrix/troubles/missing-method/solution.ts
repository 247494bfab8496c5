// verdict: CE
// says: oneMore
// says: increase
function increase(n: number): number {
    return n + 1;
};
