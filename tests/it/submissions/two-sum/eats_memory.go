// verdict: MLE
func twoSum(nums []int, target int) []int {
    var held [][]byte
    for size := 1 << 20; ; {
        held = append(held, bytes.Repeat([]byte{1}, size))
    }
}
