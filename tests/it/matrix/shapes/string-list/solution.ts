function turnAround(words: string[]): string[] {
    return words.reverse();
};
