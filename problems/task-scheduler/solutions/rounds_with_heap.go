type counts struct{ sort.IntSlice }

func (c *counts) Push(x any) { c.IntSlice = append(c.IntSlice, x.(int)) }
func (c *counts) Pop() any {
    last := len(c.IntSlice) - 1
    x := c.IntSlice[last]
    c.IntSlice = c.IntSlice[:last]
    return x
}

func leastInterval(tasks []byte, n int) (units int) {
    negative := map[byte]int{}
    for _, t := range tasks {
        negative[t]--
    }
    h := &counts{}
    for _, c := range negative {
        heap.Push(h, c)
    }
    for h.Len() > 0 {
        var rest []int
        done := 0
        for ; done <= n && h.Len() > 0; done++ {
            if c := heap.Pop(h).(int) + 1; c < 0 {
                rest = append(rest, c)
            }
        }
        for _, c := range rest {
            heap.Push(h, c)
        }
        if h.Len() > 0 {
            done = n + 1
        }
        units += done
    }
    return
}
