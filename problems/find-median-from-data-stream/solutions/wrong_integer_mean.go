// declares: wrong
// The mean of the two in the middle is taken as an integer.
type MedianFinder struct {
    nums []int
}

func Constructor() MedianFinder {
    return MedianFinder{}
}

func (this *MedianFinder) AddNum(num int) {
    at := sort.SearchInts(this.nums, num)
    this.nums = slices.Insert(this.nums, at, num)
}

func (this *MedianFinder) FindMedian() float64 {
    n := len(this.nums)
    return float64((this.nums[(n-1)/2] + this.nums[n/2]) / 2)
}
