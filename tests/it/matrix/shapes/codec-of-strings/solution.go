type Codec struct {
    
}

// Encodes a list of strings to a single string.
func (codec *Codec) Encode(strs []string) string {
    var text strings.Builder
    for _, s := range strs {
        fmt.Fprintf(&text, "%d:%s", len(s), s)
    }
    return text.String()
}

// Decodes a single string to a list of strings.
func (codec *Codec) Decode(strs string) []string {
    found := []string{}
    for strs != "" {
        size, rest, _ := strings.Cut(strs, ":")
        end, _ := strconv.Atoi(size)
        found = append(found, rest[:end])
        strs = rest[end:]
    }
    return found
}

// Your Codec object will be instantiated and called as such:
// var codec Codec
// codec.Decode(codec.Encode(strs));
