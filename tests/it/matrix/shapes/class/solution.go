type Tally struct {
    sum  int
    seen []int
}


func Constructor(start int) Tally {
    return Tally{sum: start}
}


func (this *Tally) Add(nums []int)  {
    for _, num := range nums {
        this.sum += num
    }
    this.seen = append(this.seen, nums...)
}


func (this *Tally) Total() int {
    return this.sum
}


func (this *Tally) History() []int {
    return this.seen
}


/**
 * Your Tally object will be instantiated and called as such:
 * obj := Constructor(start);
 * obj.Add(nums);
 * param_2 := obj.Total();
 * param_3 := obj.History();
 */
