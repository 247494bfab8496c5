// declares: wrong
// Fills the table from above, so that each coin is used once at most.
func coinChange(coins []int, amount int) int {
	dp := make([]int, amount+1)
	for a := 1; a <= amount; a++ {
		dp[a] = amount + 1
	}
	for _, c := range coins {
		for a := amount; a >= c; a-- {
			dp[a] = min(dp[a], dp[a-c]+1)
		}
	}
	if dp[amount] > amount {
		return -1
	}
	return dp[amount]
}
