func maxProfit(prices []int) (ans int) {
    lowest := prices[0]
    for _, p := range prices[1:] {
        ans = max(ans, p-lowest)
        lowest = min(lowest, p)
    }
    return
}
