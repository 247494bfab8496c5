// The lower half with its largest number on top, which is kept negated, and the upper half.
type MedianFinder struct {
    low, high halfHeap
}

type halfHeap struct{ sort.IntSlice }

func (h *halfHeap) Push(x any) { h.IntSlice = append(h.IntSlice, x.(int)) }

func (h *halfHeap) Pop() any {
    last := len(h.IntSlice) - 1
    x := h.IntSlice[last]
    h.IntSlice = h.IntSlice[:last]
    return x
}

func Constructor() MedianFinder {
    return MedianFinder{}
}

func (this *MedianFinder) AddNum(num int) {
    heap.Push(&this.low, -num)
    heap.Push(&this.high, -heap.Pop(&this.low).(int))
    if this.high.Len() > this.low.Len() {
        heap.Push(&this.low, -heap.Pop(&this.high).(int))
    }
}

func (this *MedianFinder) FindMedian() float64 {
    top := -this.low.IntSlice[0]
    if this.low.Len() > this.high.Len() {
        return float64(top)
    }
    return float64(top+this.high.IntSlice[0]) / 2
}

/**
 * Your MedianFinder object will be instantiated and called as such:
 * obj := Constructor();
 * obj.AddNum(num);
 * param_2 := obj.FindMedian();
 */
