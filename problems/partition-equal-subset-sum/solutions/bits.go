func canPartition(nums []int) bool {
	total := 0
	sums := big.NewInt(1)
	for _, x := range nums {
		total += x
		sums.Or(sums, new(big.Int).Lsh(sums, uint(x)))
	}
	return total%2 == 0 && sums.Bit(total/2) == 1
}
