/**
 * @param {number[][][]} rows
 * @return {number[][][]}
 */
var turnAround = function(rows) {
    return rows.reverse();
};
