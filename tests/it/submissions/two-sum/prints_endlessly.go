// verdict: OLE
func twoSum(nums []int, target int) []int {
    for line := strings.Repeat("and again ", 10000); ; {
        fmt.Println(line)
    }
}
