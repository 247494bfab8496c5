// declares: wrong
// strconv.Atoi refuses the whole text when anything follows the digits.
func myAtoi(s string) int {
    v, err := strconv.Atoi(strings.TrimSpace(s))
    if err != nil {
        return 0
    }
    return max(math.MinInt32, min(math.MaxInt32, v))
}
