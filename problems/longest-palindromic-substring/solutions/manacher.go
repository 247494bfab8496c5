func longestPalindrome(s string) string {
	t := make([]byte, 0, 2*len(s)+1)
	t = append(t, '|')
	for i := range s {
		t = append(t, s[i], '|')
	}
	reach := make([]int, len(t))
	mid, best := 0, 0
	for i := range t {
		k := 0
		if border := mid + reach[mid]; i < border {
			k = min(reach[2*mid-i], border-i)
		}
		for i-k-1 >= 0 && i+k+1 < len(t) && t[i-k-1] == t[i+k+1] {
			k++
		}
		reach[i] = k
		if i+k > mid+reach[mid] {
			mid = i
		}
		if k > reach[best] {
			best = i
		}
	}
	start := (best - reach[best]) / 2
	return s[start : start+reach[best]]
}
