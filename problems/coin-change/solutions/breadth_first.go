func coinChange(coins []int, amount int) int {
	seen := make([]bool, amount+1)
	level := []int{amount}
	for used := 0; len(level) > 0; used++ {
		next := []int{}
		for _, left := range level {
			if left == 0 {
				return used
			}
			for _, c := range coins {
				if rest := left - c; rest >= 0 && !seen[rest] {
					seen[rest] = true
					next = append(next, rest)
				}
			}
		}
		level = next
	}
	return -1
}
