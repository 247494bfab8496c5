# declares: slow
class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        pieces = list(magazine)
        for c in ransomNote:
            if c not in pieces:
                return False
            pieces.remove(c)
        return True
