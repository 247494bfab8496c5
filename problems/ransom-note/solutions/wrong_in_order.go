// declares: wrong
// Takes the letters from the magazine in its own order only.
func canConstruct(ransomNote string, magazine string) bool {
    at := 0
    for i := 0; i < len(magazine) && at < len(ransomNote); i++ {
        if magazine[i] == ransomNote[at] {
            at++
        }
    }
    return at == len(ransomNote)
}
