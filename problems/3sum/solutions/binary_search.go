// The three numbers in order: each smallest and largest once, the middle one looked up between them.
func threeSum(nums []int) [][]int {
    sort.Ints(nums)
    var ans [][]int
    for i := 0; i < len(nums) && nums[i] <= 0; i++ {
        if i > 0 && nums[i] == nums[i-1] {
            continue
        }
        j, k := i+1, len(nums)-1
        for j < k {
            rest := -nums[i] - nums[j]
            if nums[k] > rest {
                k = j + sort.SearchInts(nums[j+1:k], rest+1)
                continue
            }
            if nums[k] == rest && j < k {
                ans = append(ans, []int{nums[i], nums[j], rest})
            }
            for j++; j < k && nums[j] == nums[j-1]; j++ {
            }
        }
    }
    return ans
}
