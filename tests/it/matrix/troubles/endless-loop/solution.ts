// verdict: TLE
function oneMore(n: number): number {
    while (true) n++;
};
