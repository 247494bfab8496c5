function reverseBits(n: number): number {
    const bits: string = (n >>> 0).toString(2).padStart(32, '0');
    return parseInt([...bits].reverse().join(''), 2);
};
