func maxProfit(prices []int) int {
    best, run := 0, 0
    for i := 1; i < len(prices); i++ {
        run += prices[i] - prices[i-1]
        if run < 0 {
            run = 0
        }
        if run > best {
            best = run
        }
    }
    return best
}
