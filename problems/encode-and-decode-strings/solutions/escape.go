type Codec struct{}

var writer = strings.NewReplacer("!", "!!", "\n", "!n")

func (codec *Codec) Encode(strs []string) string {
    var out strings.Builder
    for _, text := range strs {
        writer.WriteString(&out, text)
        out.WriteByte('\n')
    }
    return out.String()
}

func (codec *Codec) Decode(s string) []string {
    strs := []string{}
    text := []byte{}
    for i := 0; i < len(s); i++ {
        switch c := s[i]; {
        case c == '\n':
            strs = append(strs, string(text))
            text = text[:0]
        case c == '!' && s[i+1] == 'n':
            text = append(text, '\n')
            i++
        case c == '!':
            text = append(text, '!')
            i++
        default:
            text = append(text, c)
        }
    }
    return strs
}
