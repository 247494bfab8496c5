class Solution {
    public char nextLetter(char letter) {
        return (char) (letter + 1);
    }
}
