/**
 * @param {string[][]} rows
 * @return {string[][]}
 */
var turnAround = function(rows) {
    return rows.reverse();
};
