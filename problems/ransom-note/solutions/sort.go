func canConstruct(ransomNote string, magazine string) bool {
    note, pieces := []byte(ransomNote), []byte(magazine)
    slices.Sort(note)
    slices.Sort(pieces)
    at := 0
    for _, c := range note {
        for at < len(pieces) && pieces[at] < c {
            at++
        }
        if at == len(pieces) || pieces[at] != c {
            return false
        }
        at++
    }
    return true
}
