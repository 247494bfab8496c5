type entry struct {
    val, min int
}

type MinStack struct {
    entries []entry
}

func Constructor() MinStack {
    return MinStack{}
}

func (this *MinStack) Push(val int) {
    low := val
    if len(this.entries) > 0 {
        low = min(low, this.GetMin())
    }
    this.entries = append(this.entries, entry{val, low})
}

func (this *MinStack) Pop() {
    this.entries = this.entries[:len(this.entries)-1]
}

func (this *MinStack) Top() int {
    return this.entries[len(this.entries)-1].val
}

func (this *MinStack) GetMin() int {
    return this.entries[len(this.entries)-1].min
}
