class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        pieces = iter(sorted(magazine))
        for c in sorted(ransomNote):
            for piece in pieces:
                if piece >= c:
                    break
            else:
                return False
            if piece > c:
                return False
        return True
