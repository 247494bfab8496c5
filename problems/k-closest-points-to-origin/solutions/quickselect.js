/**
 * @param {number[][]} points
 * @param {number} k
 * @return {number[][]}
 */
var kClosest = function(points, k) {
    const square = ([x, y]) => x * x + y * y;
    let left = 0, right = points.length - 1;
    while (left < right) {
        const pivot = square(points[(left + right) >> 1]);
        let i = left, j = right;
        while (i <= j) {
            while (square(points[i]) < pivot) i++;
            while (square(points[j]) > pivot) j--;
            if (i <= j) {
                [points[i], points[j]] = [points[j], points[i]];
                i++;
                j--;
            }
        }
        if (k - 1 <= j) right = j;
        else if (k - 1 >= i) left = i;
        else break;
    }
    return points.slice(0, k);
};
