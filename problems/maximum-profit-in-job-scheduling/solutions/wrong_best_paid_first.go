// declares: wrong
// Takes the best paid job that still fits.
func jobScheduling(startTime []int, endTime []int, profit []int) int {
	order := make([]int, len(profit))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool { return profit[order[a]] > profit[order[b]] })
	taken, total := []int{}, 0
next:
	for _, i := range order {
		for _, j := range taken {
			if startTime[i] < endTime[j] && startTime[j] < endTime[i] {
				continue next
			}
		}
		taken = append(taken, i)
		total += profit[i]
	}
	return total
}
