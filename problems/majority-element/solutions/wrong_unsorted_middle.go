// declares: wrong
// Takes the middle without sorting.
func majorityElement(nums []int) int {
    return nums[len(nums)/2]
}
