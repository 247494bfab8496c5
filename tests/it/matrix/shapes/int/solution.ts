function oneMore(n: number): number {
    return n + 1;
};
