func numDecodings(s string) int {
	before, here := 0, 1
	for i := range s {
		ways := 0
		if s[i] != '0' {
			ways = here
		}
		if i > 0 && (s[i-1] == '1' || s[i-1] == '2' && s[i] <= '6') {
			ways += before
		}
		before, here = here, ways
	}
	return here
}
