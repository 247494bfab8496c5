// declares: wrong
// The minimum starts at 0 and so is never positive.
type MinStack struct {
    values, lows []int
}

func Constructor() MinStack {
    return MinStack{lows: []int{0}}
}

func (this *MinStack) Push(val int) {
    this.values = append(this.values, val)
    this.lows = append(this.lows, min(val, this.lows[len(this.lows)-1]))
}

func (this *MinStack) Pop() {
    this.values = this.values[:len(this.values)-1]
    this.lows = this.lows[:len(this.lows)-1]
}

func (this *MinStack) Top() int { return this.values[len(this.values)-1] }

func (this *MinStack) GetMin() int { return this.lows[len(this.lows)-1] }
