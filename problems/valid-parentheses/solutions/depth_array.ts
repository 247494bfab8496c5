type Kind = 1 | 2 | 3;
const [Round, Square, Curly]: Kind[] = [1, 2, 3];

function isValid(s: string): boolean {
    const open: Uint8Array = new Uint8Array(s.length);
    let depth = 0;
    const close = (kind: Kind): boolean => depth > 0 && open[--depth] === kind;
    for (let i = 0; i < s.length; i++) {
        switch (s.charAt(i)) {
            case '(': open[depth++] = Round; break;
            case '[': open[depth++] = Square; break;
            case '{': open[depth++] = Curly; break;
            case ')': if (!close(Round)) return false; break;
            case ']': if (!close(Square)) return false; break;
            default: if (!close(Curly)) return false;
        }
    }
    return depth === 0;
};
