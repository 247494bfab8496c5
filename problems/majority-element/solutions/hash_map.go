func majorityElement(nums []int) int {
    counts := map[int]int{}
    best := nums[0]
    for _, v := range nums {
        counts[v]++
        if counts[v] > counts[best] {
            best = v
        }
    }
    return best
}
