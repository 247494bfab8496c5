// verdict: RE
// says: index out of range [-1]
// says: raises.go:9 in find
// says: raises.go:5 in twoSum
func twoSum(nums []int, target int) []int { return find(nums, -1) }

//go:noinline
func find(nums []int, at int) []int {
    return []int{nums[at]}
}
