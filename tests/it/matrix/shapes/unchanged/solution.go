func largest(nums []int) int {
    return slices.Max(nums)
}
