// declares: wrong
// With falling prices the least loss is returned, not 0.
func maxProfit(prices []int) int {
    if len(prices) < 2 {
        return 0
    }
    best, lowest := prices[1]-prices[0], prices[0]
    for _, p := range prices[1:] {
        if p-lowest > best {
            best = p - lowest
        }
        if p < lowest {
            lowest = p
        }
    }
    return best
}
