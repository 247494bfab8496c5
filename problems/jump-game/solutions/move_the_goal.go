func canJump(nums []int) bool {
	need := 1
	for i := len(nums) - 2; i >= 0; i-- {
		if nums[i] >= need {
			need = 1
		} else {
			need++
		}
	}
	return need == 1
}
