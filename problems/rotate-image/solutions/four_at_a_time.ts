/**
 Do not return anything, modify matrix in-place instead.
 */
function rotate(matrix: number[][]): void {
    const last = matrix.length - 1;
    for (let ring = 0; ring < last - ring; ring++) {
        for (let step = ring; step < last - ring; step++) {
            const kept = matrix[ring][step];
            matrix[ring][step] = matrix[last - step][ring];
            matrix[last - step][ring] = matrix[last - ring][last - step];
            matrix[last - ring][last - step] = matrix[step][last - ring];
            matrix[step][last - ring] = kept;
        }
    }
};
