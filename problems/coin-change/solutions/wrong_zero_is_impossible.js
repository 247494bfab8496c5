// declares: wrong
// Amount 0 is taken to be impossible, as 0 means "unknown" in the table.
var coinChange = function(coins, amount) {
    const dp = new Array(amount + 1).fill(0);
    for (let a = 1; a <= amount; a++) {
        for (const c of coins) {
            if (c === a) dp[a] = 1;
            else if (c < a && dp[a - c] > 0 && (dp[a] === 0 || dp[a - c] + 1 < dp[a])) {
                dp[a] = dp[a - c] + 1;
            }
        }
    }
    return dp[amount] || -1;
};
