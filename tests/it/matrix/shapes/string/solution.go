func doubled(s string) string {
    return s + s
}
