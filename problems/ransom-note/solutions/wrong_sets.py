# declares: wrong
# Asks which letters are there, not how many.
class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        return set(ransomNote) <= set(magazine)
