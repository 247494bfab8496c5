func numDecodings(s string) int {
	memo := make(map[int]int)
	var read func(i int) int
	read = func(i int) int {
		if i == len(s) {
			return 1
		}
		if s[i] == '0' {
			return 0
		}
		if v, ok := memo[i]; ok {
			return v
		}
		ways := read(i + 1)
		if i+1 < len(s) {
			if pair, _ := strconv.Atoi(s[i : i+2]); pair <= 26 {
				ways += read(i + 2)
			}
		}
		memo[i] = ways
		return ways
	}
	return read(0)
}
