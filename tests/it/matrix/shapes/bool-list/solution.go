func negateAll(flags []bool) []bool {
    for i, flag := range flags {
        flags[i] = !flag
    }
    return flags
}
