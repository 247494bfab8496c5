// verdict: RE
// says: Error: no such number
// says: solution.js:5 in oneMore
var oneMore = function(n) {
    throw new Error("no such number");
};
