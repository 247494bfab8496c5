// verdict: TLE
var oneMore = function(n) {
    while (true) n++;
};
