// Over the distinct values and how often each occurs.
function threeSum(nums: number[]): number[][] {
    const counts = new Map<number, number>();
    for (const n of nums) counts.set(n, (counts.get(n) ?? 0) + 1);
    const values = Array.from(counts.keys()).sort((a, b) => a - b);
    const triples: number[][] = [];
    for (let i = 0; i < values.length && values[i] <= 0; i++) {
        const first = values[i];
        for (let j = i; j < values.length; j++) {
            const second = values[j];
            const third = -first - second;
            if (third < second) break;
            const due = 1 + Number(third === first) + Number(third === second);
            if (first === second && counts.get(first)! < 2) continue;
            if ((counts.get(third) ?? 0) >= due) triples.push([first, second, third]);
        }
    }
    return triples;
};
