func rob(nums []int) int {
	if len(nums) == 1 {
		return nums[0]
	}
	return max(row(nums[1:]), row(nums[:len(nums)-1]))
}

func row(houses []int) int {
	prev, curr := 0, 0
	for _, x := range houses {
		prev, curr = curr, max(curr, prev+x)
	}
	return curr
}
