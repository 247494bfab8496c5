// declares: wrong
// Checks that a 0 does not stand at the front, but not what stands before it elsewhere.
func numDecodings(s string) int {
	if s[0] == '0' {
		return 0
	}
	before, here := 1, 1
	for i := 1; i < len(s); i++ {
		ways := here
		if s[i] == '0' {
			ways = before
		} else if s[i-1] == '1' || s[i-1] == '2' && s[i] <= '6' {
			ways += before
		}
		before, here = here, ways
	}
	return here
}
