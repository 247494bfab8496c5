char nextLetter(char letter) {
    return letter + 1;
}
