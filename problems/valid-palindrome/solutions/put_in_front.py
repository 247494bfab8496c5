# declares: slow
class Solution:
    def isPalindrome(self, s: str) -> bool:
        forwards = backwards = ""
        for c in s:
            if c.isalnum():
                forwards = forwards + c.lower()
                backwards = c.lower() + backwards
        return forwards == backwards
