func threeSum(nums []int) [][]int {
    slices.Sort(nums)
    triples := [][]int{}
    for i := 0; i+2 < len(nums) && nums[i] <= 0; i++ {
        if i > 0 && nums[i] == nums[i-1] {
            continue
        }
        low, high := i+1, len(nums)-1
        for low < high {
            switch sum := nums[i] + nums[low] + nums[high]; {
            case sum < 0:
                low++
            case sum > 0:
                high--
            default:
                triples = append(triples, []int{nums[i], nums[low], nums[high]})
                for used := nums[low]; low < high && nums[low] == used; {
                    low++
                }
                high--
            }
        }
    }
    return triples
}
