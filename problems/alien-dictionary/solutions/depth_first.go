func alienOrder(words []string) string {
    later := map[byte][]byte{}
    for _, word := range words {
        for i := range word {
            if _, known := later[word[i]]; !known {
                later[word[i]] = nil
            }
        }
    }
    for i := range words[1:] {
        a, b := words[i], words[i+1]
        k := 0
        for k < len(a) && k < len(b) && a[k] == b[k] {
            k++
        }
        if k == len(a) {
            continue
        }
        if k == len(b) {
            return ""
        }
        later[a[k]] = append(later[a[k]], b[k])
    }
    state := map[byte]int{}
    order := make([]byte, len(later))
    place := len(later)
    var visit func(c byte) bool
    visit = func(c byte) bool {
        switch state[c] {
        case 1:
            return false
        case 2:
            return true
        }
        state[c] = 1
        for _, d := range later[c] {
            if !visit(d) {
                return false
            }
        }
        state[c] = 2
        place--
        order[place] = c
        return true
    }
    for c := range later {
        if !visit(c) {
            return ""
        }
    }
    return string(order)
}
