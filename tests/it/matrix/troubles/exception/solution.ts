// verdict: RE
// says: Error: no such number
// says: solution.ts:5 in oneMore
function oneMore(n: number): number {
    throw new Error("no such number");
};
