func sortColors(nums []int) {
    var count [3]int
    for _, v := range nums {
        count[v]++
    }
    for i := range nums {
        switch {
        case i < count[0]:
            nums[i] = 0
        case i < count[0]+count[1]:
            nums[i] = 1
        default:
            nums[i] = 2
        }
    }
}
