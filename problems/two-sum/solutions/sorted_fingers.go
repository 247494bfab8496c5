func twoSum(nums []int, target int) []int {
    order := make([]int, len(nums))
    for i := range order {
        order[i] = i
    }
    sort.Slice(order, func(a, b int) bool { return nums[order[a]] < nums[order[b]] })
    for low, high := 0, len(order)-1; low < high; {
        i, j := order[low], order[high]
        switch sum := nums[i] + nums[j]; {
        case sum == target:
            return []int{i, j}
        case sum < target:
            low++
        default:
            high--
        }
    }
    return nil
}
