func lengthOfLIS(nums []int) int {
	tails := []int{}
	for _, x := range nums {
		i := sort.SearchInts(tails, x)
		if i < len(tails) {
			tails[i] = x
		} else {
			tails = append(tails, x)
		}
	}
	return len(tails)
}
