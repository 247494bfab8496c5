/**
 * @param {number[][]} mat
 * @return {number[][]}
 */
var updateMatrix = function(mat) {
    const result = mat.map((row) => row.map((cell) => (cell === 0 ? 0 : Infinity)));
    let ring = [];
    result.forEach((row, r) => row.forEach((d, c) => {
        if (d === 0) ring.push([r, c]);
    }));
    for (let steps = 1; ring.length > 0; steps++) {
        const next = [];
        for (const [r, c] of ring) {
            for (const [a, b] of [[r, c + 1], [r + 1, c], [r, c - 1], [r - 1, c]]) {
                if (result[a]?.[b] === Infinity) {
                    result[a][b] = steps;
                    next.push([a, b]);
                }
            }
        }
        ring = next;
    }
    return result;
};
