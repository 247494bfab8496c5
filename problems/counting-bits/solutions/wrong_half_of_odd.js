// declares: wrong
// For an odd number, i / 2 is no index, so all its other ones are lost.
var countBits = function(n) {
    const dp = [0];
    for (let i = 1; i <= n; i++) dp[i] = (dp[i / 2] || 0) + (i % 2);
    return dp;
};
