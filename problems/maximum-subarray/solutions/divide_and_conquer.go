type part struct {
	total, front, back, best int
}

func maxSubArray(nums []int) int {
	return solve(nums).best
}

func solve(nums []int) part {
	if len(nums) == 1 {
		x := nums[0]
		return part{x, x, x, x}
	}
	m := len(nums) / 2
	l, r := solve(nums[:m]), solve(nums[m:])
	return part{
		total: l.total + r.total,
		front: max(l.front, l.total+r.front),
		back:  max(r.back, r.total+l.back),
		best:  max(l.best, r.best, l.back+r.front),
	}
}
