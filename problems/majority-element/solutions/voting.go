func majorityElement(nums []int) int {
    candidate, count := 0, 0
    for _, v := range nums {
        switch {
        case count == 0:
            candidate, count = v, 1
        case v == candidate:
            count++
        default:
            count--
        }
    }
    return candidate
}
