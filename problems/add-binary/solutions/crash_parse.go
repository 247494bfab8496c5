// declares: crash
// Turns the error of a number that is too long into a panic.
func addBinary(a string, b string) string {
    x, err := strconv.ParseInt(a, 2, 32)
    if err != nil {
        panic(err)
    }
    y, err := strconv.ParseInt(b, 2, 32)
    if err != nil {
        panic(err)
    }
    return strconv.FormatInt(x+y, 2)
}
