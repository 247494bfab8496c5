type run struct{ end, total int }

type runs []run

func (h runs) Len() int           { return len(h) }
func (h runs) Less(i, j int) bool { return h[i].end < h[j].end }
func (h runs) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *runs) Push(x any)        { *h = append(*h, x.(run)) }
func (h *runs) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func jobScheduling(startTime []int, endTime []int, profit []int) int {
	order := make([]int, len(profit))
	for i := range order {
		order[i] = i
	}
	sort.Slice(order, func(a, b int) bool { return startTime[order[a]] < startTime[order[b]] })
	h := &runs{}
	best, answer := 0, 0
	for _, i := range order {
		for h.Len() > 0 && (*h)[0].end <= startTime[i] {
			best = max(best, heap.Pop(h).(run).total)
		}
		heap.Push(h, run{endTime[i], best + profit[i]})
		answer = max(answer, best+profit[i])
	}
	return answer
}
