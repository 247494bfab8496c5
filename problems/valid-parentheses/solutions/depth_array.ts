enum Kind { Round = 1, Square, Curly }

function isValid(s: string): boolean {
    const open: Uint8Array = new Uint8Array(s.length);
    let depth = 0;
    const close = (kind: Kind): boolean => depth > 0 && open[--depth] === kind;
    for (let i = 0; i < s.length; i++) {
        switch (s.charAt(i)) {
            case '(': open[depth++] = Kind.Round; break;
            case '[': open[depth++] = Kind.Square; break;
            case '{': open[depth++] = Kind.Curly; break;
            case ')': if (!close(Kind.Round)) return false; break;
            case ']': if (!close(Kind.Square)) return false; break;
            default: if (!close(Kind.Curly)) return false;
        }
    }
    return depth === 0;
};
