// declares: wrong
// The marker is the greatest int: one more is negative, and looks like the best of all.
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<int> dp(amount + 1, INT_MAX);
        dp[0] = 0;
        for (int a = 1; a <= amount; a++)
            for (int c : coins)
                if (c <= a) dp[a] = min(dp[a], (int)(dp[a - c] + 1u));
        return dp[amount] == INT_MAX ? -1 : dp[amount];
    }
};
