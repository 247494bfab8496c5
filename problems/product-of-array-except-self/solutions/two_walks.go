func productExceptSelf(nums []int) []int {
    answer := make([]int, len(nums))
    p := 1
    for i, v := range nums {
        answer[i] = p
        p *= v
    }
    p = 1
    for i := len(nums) - 1; i >= 0; i-- {
        answer[i] *= p
        p *= nums[i]
    }
    return answer
}
