type MinStack struct {
    values, mins []int
}

func Constructor() MinStack {
    return MinStack{}
}

func (this *MinStack) Push(val int) {
    this.values = append(this.values, val)
    if n := len(this.mins); n == 0 || val <= this.mins[n-1] {
        this.mins = append(this.mins, val)
    }
}

func (this *MinStack) Pop() {
    if this.Top() == this.GetMin() {
        this.mins = this.mins[:len(this.mins)-1]
    }
    this.values = this.values[:len(this.values)-1]
}

func (this *MinStack) Top() int {
    return this.values[len(this.values)-1]
}

func (this *MinStack) GetMin() int {
    return this.mins[len(this.mins)-1]
}
