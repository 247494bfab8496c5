function flipBits(n: number): number {
    return ~n >>> 0;
};
