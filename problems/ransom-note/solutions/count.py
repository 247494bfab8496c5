class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        left = defaultdict(int)
        for c in magazine:
            left[c] += 1
        for c in ransomNote:
            if left[c] == 0:
                return False
            left[c] -= 1
        return True
