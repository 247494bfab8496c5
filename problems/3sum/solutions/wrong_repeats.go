// declares: wrong
// A triplet is given once for every way to choose its equal numbers.
func threeSum(nums []int) (ans [][]int) {
    slices.Sort(nums)
    for i, a := range nums {
        for j, k := i+1, len(nums)-1; j < k; {
            switch sum := a + nums[j] + nums[k]; {
            case sum < 0:
                j++
            case sum > 0:
                k--
            default:
                ans = append(ans, []int{a, nums[j], nums[k]})
                j++
                k--
            }
        }
    }
    return
}
