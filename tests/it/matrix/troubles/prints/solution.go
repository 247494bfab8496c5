// verdict: AC
// says: 1 is not enough
// says: 2 is not enough
// says: to be said aloud
func oneMore(n int) int {
    fmt.Println(`{"case": 7, "result": {"value": 9}}`)
    fmt.Print(n, " is not enough")
    fmt.Fprintln(os.Stderr, "to be said aloud")
    return n + 1
}
