func missingNumber(nums []int) (ans int) {
    for i, x := range nums {
        ans ^= x ^ (i + 1)
    }
    return
}
