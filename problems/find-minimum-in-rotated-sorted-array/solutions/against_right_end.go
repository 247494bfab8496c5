func findMin(nums []int) int {
    last := nums[len(nums)-1]
    return nums[sort.Search(len(nums), func(i int) bool { return nums[i] <= last })]
}
