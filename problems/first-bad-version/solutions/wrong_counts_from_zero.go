// declares: wrong
// Searches from version 0 on and gives the version before the first bad one.
func firstBadVersion(n int) int {
    return sort.Search(n, func(i int) bool { return isBadVersion(i + 1) })
}
