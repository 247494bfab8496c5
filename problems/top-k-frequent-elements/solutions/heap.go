type entry struct{ value, count int }

type minHeap []entry

func (h minHeap) Len() int           { return len(h) }
func (h minHeap) Less(i, j int) bool { return h[i].count < h[j].count }
func (h minHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *minHeap) Push(x any)        { *h = append(*h, x.(entry)) }
func (h *minHeap) Pop() any {
    old := *h
    last := old[len(old)-1]
    *h = old[:len(old)-1]
    return last
}

func topKFrequent(nums []int, k int) []int {
    counts := make(map[int]int)
    for _, v := range nums {
        counts[v]++
    }
    h := &minHeap{}
    for v, c := range counts {
        heap.Push(h, entry{v, c})
        if h.Len() > k {
            heap.Pop(h)
        }
    }
    answer := make([]int, 0, k)
    for _, e := range *h {
        answer = append(answer, e.value)
    }
    return answer
}
