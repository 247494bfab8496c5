/**
 * @param {number[][]} image
 * @param {number} sr
 * @param {number} sc
 * @param {number} color
 * @return {number[][]}
 */
var floodFill = function(image, sr, sc, color) {
    const old = image[sr][sc];
    const paint = (r, c) => {
        if (image[r]?.[c] !== old) return;
        image[r][c] = color;
        paint(r + 1, c);
        paint(r, c + 1);
        paint(r - 1, c);
        paint(r, c - 1);
    };
    if (old !== color) paint(sr, sc);
    return image;
};
