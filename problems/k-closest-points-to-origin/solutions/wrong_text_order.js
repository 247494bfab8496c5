// declares: wrong
// Pairs of distance and point are sorted as text.
var kClosest = function(points, k) {
    return points
        .map(p => [p[0] * p[0] + p[1] * p[1], p])
        .sort()
        .slice(0, k)
        .map(pair => pair[1]);
};
