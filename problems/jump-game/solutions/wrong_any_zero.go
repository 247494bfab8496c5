// declares: wrong
// Takes each 0 before the end for a wall.
func canJump(nums []int) bool {
	for _, jump := range nums[:len(nums)-1] {
		if jump == 0 {
			return false
		}
	}
	return true
}
