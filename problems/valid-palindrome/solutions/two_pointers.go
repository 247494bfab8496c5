func isPalindrome(s string) bool {
    for i, j := 0, len(s)-1; i < j; {
        a, b := plain(s[i]), plain(s[j])
        switch {
        case a == 0:
            i++
        case b == 0:
            j--
        case a != b:
            return false
        default:
            i++
            j--
        }
    }
    return true
}

// plain is the character in lower case, or 0 if it does not count.
func plain(c byte) byte {
    switch {
    case 'A' <= c && c <= 'Z':
        return c + 'a' - 'A'
    case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
        return c
    }
    return 0
}
