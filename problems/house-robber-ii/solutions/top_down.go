func rob(nums []int) int {
	type state struct {
		house int
		first bool
	}
	memo := map[state]int{}
	var best func(s state) int
	best = func(s state) int {
		if s.house >= len(nums) || s.first && s.house == len(nums)-1 {
			return 0
		}
		if v, ok := memo[s]; ok {
			return v
		}
		v := max(nums[s.house]+best(state{s.house + 2, s.first}), best(state{s.house + 1, s.first}))
		memo[s] = v
		return v
	}
	return max(nums[0]+best(state{2, true}), best(state{1, false}))
}
