// verdict: RE
// says: where int is due
var oneMore = function(n) {
    return String(n + 1);
};
