// declares: crash
// The sum of an amount and a great coin overflows and passes the check against the amount.
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<int> dp(amount + 1, amount + 1);
        dp[0] = 0;
        for (int a = 0; a < amount; a++) {
            for (int c : coins) {
                int next = (int)((unsigned)a + (unsigned)c);
                if (next <= amount) dp.at(next) = min(dp.at(next), dp[a] + 1);
            }
        }
        return dp[amount] > amount ? -1 : dp[amount];
    }
};
