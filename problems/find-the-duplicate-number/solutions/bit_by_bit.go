// A bit of the answer is set where it is more often set in the numbers than in 1 to n.
func findDuplicate(nums []int) int {
    found := 0
    for bit := 1; bit < len(nums); bit <<= 1 {
        surplus := 0
        for i, num := range nums {
            if num&bit != 0 {
                surplus++
            }
            if i&bit != 0 {
                surplus--
            }
        }
        if surplus > 0 {
            found |= bit
        }
    }
    return found
}
