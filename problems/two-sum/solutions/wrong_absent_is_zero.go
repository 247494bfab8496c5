// declares: wrong
// A number that is not in the map reads as place 0.
func twoSum(nums []int, target int) []int {
    places := map[int]int{}
    for i, num := range nums {
        if j := places[target-num]; j != i {
            return []int{j, i}
        }
        places[num] = i
    }
    return nil
}
