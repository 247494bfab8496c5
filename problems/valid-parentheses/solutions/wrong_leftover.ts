// declares: wrong
// Nothing is said of what is still open at the end.
function isValid(s: string): boolean {
    const stack: string[] = [];
    const partner: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
    for (const c of s) {
        if (partner[c] === undefined) stack.push(c);
        else if (stack.pop() !== partner[c]) return false;
    }
    return true;
};
