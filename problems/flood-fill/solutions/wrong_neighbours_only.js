// declares: wrong
// Paints the first pixel and its four neighbours, and goes no further.
var floodFill = function(image, sr, sc, color) {
    const old = image[sr][sc];
    for (const [dr, dc] of [[0, 0], [0, 1], [1, 0], [0, -1], [-1, 0]]) {
        if (image[sr + dr]?.[sc + dc] === old) image[sr + dr][sc + dc] = color;
    }
    return image;
};
