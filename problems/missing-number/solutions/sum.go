func missingNumber(nums []int) int {
    expected, sum := len(nums), 0
    for i, x := range nums {
        expected += i
        sum += x
    }
    return expected - sum
}
