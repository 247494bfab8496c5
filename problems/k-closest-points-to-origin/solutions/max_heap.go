type farthest [][]int

func dist(p []int) int { return p[0]*p[0] + p[1]*p[1] }

func (h farthest) Len() int           { return len(h) }
func (h farthest) Less(i, j int) bool { return dist(h[i]) > dist(h[j]) }
func (h farthest) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *farthest) Push(x any)        { *h = append(*h, x.([]int)) }
func (h *farthest) Pop() any {
    last := len(*h) - 1
    p := (*h)[last]
    *h = (*h)[:last]
    return p
}

func kClosest(points [][]int, k int) [][]int {
    h := append(farthest{}, points[:k]...)
    heap.Init(&h)
    for _, p := range points[k:] {
        if dist(p) < dist(h[0]) {
            h[0] = p
            heap.Fix(&h, 0)
        }
    }
    return h
}
