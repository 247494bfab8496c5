// declares: wrong
// The escape sign itself is not escaped.
type Codec struct{}

func (codec *Codec) Encode(strs []string) string {
    var out strings.Builder
    for _, text := range strs {
        out.WriteString(strings.ReplaceAll(text, ";", "\\;"))
        out.WriteByte(';')
    }
    return out.String()
}

func (codec *Codec) Decode(s string) []string {
    strs := []string{}
    text := ""
    for i := 0; i < len(s); i++ {
        if s[i] == '\\' && i+1 < len(s) && s[i+1] == ';' {
            text += ";"
            i++
        } else if s[i] == ';' {
            strs = append(strs, text)
            text = ""
        } else {
            text += s[i : i+1]
        }
    }
    return strs
}
