func canJump(nums []int) bool {
	reach := 0
	for i, jump := range nums {
		if reach < i {
			return false
		}
		reach = max(reach, i+jump)
	}
	return true
}
