function turnAround(rows: number[][][]): number[][][] {
    return rows.reverse();
};
