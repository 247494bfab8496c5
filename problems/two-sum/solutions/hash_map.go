func twoSum(nums []int, target int) []int {
    wanted := make(map[int]int, len(nums))
    for i, num := range nums {
        if j, ok := wanted[num]; ok {
            return []int{j, i}
        }
        wanted[target-num] = i
    }
    return nil
}
