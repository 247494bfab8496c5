// declares: wrong
// The leading zeros are lost, which should have become the last digits.
function reverseBits(n: number): number {
    return parseInt([...(n >>> 0).toString(2)].reverse().join(''), 2);
};
