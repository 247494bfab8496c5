/**
 * @param {number[][]} heights
 * @return {number[][]}
 */
var pacificAtlantic = function(heights) {
    const m = heights.length;
    const n = heights[0].length;
    const PACIFIC = 1;
    const ATLANTIC = 2;
    const marks = heights.map((row) => row.map(() => 0));

    const climb = (r, c, from, ocean) => {
        if (r < 0 || r >= m || c < 0 || c >= n) return;
        if (marks[r][c] & ocean || heights[r][c] < from) return;
        marks[r][c] |= ocean;
        const h = heights[r][c];
        climb(r - 1, c, h, ocean);
        climb(r + 1, c, h, ocean);
        climb(r, c - 1, h, ocean);
        climb(r, c + 1, h, ocean);
    };

    for (let c = 0; c < n; c++) {
        climb(0, c, 0, PACIFIC);
        climb(m - 1, c, 0, ATLANTIC);
    }
    for (let r = 0; r < m; r++) {
        climb(r, 0, 0, PACIFIC);
        climb(r, n - 1, 0, ATLANTIC);
    }
    const result = [];
    marks.forEach((row, r) => row.forEach((mark, c) => {
        if (mark === (PACIFIC | ATLANTIC)) result.push([r, c]);
    }));
    return result;
};
