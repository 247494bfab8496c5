func findDuplicate(nums []int) int {
    return sort.Search(len(nums), func(m int) bool {
        count := 0
        for _, num := range nums {
            if num <= m {
                count++
            }
        }
        return count > m
    })
}
