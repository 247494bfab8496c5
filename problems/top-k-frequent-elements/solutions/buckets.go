func topKFrequent(nums []int, k int) []int {
    counts := map[int]int{}
    for _, v := range nums {
        counts[v]++
    }
    shelves := make([][]int, len(nums)+1)
    for v, c := range counts {
        shelves[c] = append(shelves[c], v)
    }
    best := make([]int, 0, k)
    for c := len(nums); len(best) < k; c-- {
        best = append(best, shelves[c]...)
    }
    return best
}
