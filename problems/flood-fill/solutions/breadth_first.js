/**
 * @param {number[][]} image
 * @param {number} sr
 * @param {number} sc
 * @param {number} color
 * @return {number[][]}
 */
var floodFill = function(image, sr, sc, color) {
    const old = image[sr][sc];
    if (old === color) return image;
    image[sr][sc] = color;
    let edge = [[sr, sc]];
    while (edge.length > 0) {
        const next = [];
        for (const [r, c] of edge) {
            for (const [a, b] of [[r - 1, c], [r + 1, c], [r, c - 1], [r, c + 1]]) {
                if (a < 0 || a >= image.length || b < 0 || b >= image[a].length) continue;
                if (image[a][b] !== old) continue;
                image[a][b] = color;
                next.push([a, b]);
            }
        }
        edge = next;
    }
    return image;
};
