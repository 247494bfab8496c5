// verdict: WA
var myPow = function(x, n) {
    return Math.sqrt(-1);
};
