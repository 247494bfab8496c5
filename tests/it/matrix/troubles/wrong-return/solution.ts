// verdict: RE
// says: where int is due
function oneMore(n: number): number {
    return String(n + 1) as any;
};
