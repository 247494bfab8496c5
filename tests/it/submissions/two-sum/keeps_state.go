// verdict: WA
// says: state-leak
var seen = map[int]int{}

func twoSum(nums []int, target int) []int {
    for i, num := range nums {
        if j, ok := seen[target-num]; ok {
            return []int{j, i}
        }
        seen[num] = i
    }
    return nil
}
