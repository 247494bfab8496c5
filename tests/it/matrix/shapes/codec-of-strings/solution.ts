/*
 * Encodes it to a single string.
 */
function encode(strs: string[]): string {
    return strs.map((s) => `${s.length}:${s}`).join("");
};

/*
 * Decodes a single string to what it was.
 */
function decode(s: string): string[] {
    const strs: string[] = [];
    for (let at = 0; at < s.length; ) {
        const colon = s.indexOf(":", at);
        const end = colon + 1 + Number(s.slice(at, colon));
        strs.push(s.slice(colon + 1, end));
        at = end;
    }
    return strs;
};


/**
 * Your functions will be called as such:
 * decode(encode(strs));
 */
