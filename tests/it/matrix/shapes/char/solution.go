func nextLetter(letter byte) byte {
    return letter + 1
}
