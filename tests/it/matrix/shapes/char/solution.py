class Solution:
    def nextLetter(self, letter: str) -> str:
        return chr(ord(letter) + 1)
