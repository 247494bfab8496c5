function turnAround(rows: string[][]): string[][] {
    return rows.reverse();
};
