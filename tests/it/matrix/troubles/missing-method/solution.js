// verdict: CE
// says: oneMore
// says: increase
var increase = function(n) {
    return n + 1;
};
