function halves(xs: number[]): number[] {
    return xs.map((x) => x / 2);
};
