function nextLetter(letter: string): string {
    return String.fromCharCode(letter.charCodeAt(0) + 1);
};
