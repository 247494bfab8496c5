# declares: slow
class Solution:
    def countSubstrings(self, s: str) -> int:
        def palindrome(i, j):
            while i < j:
                if s[i] != s[j]:
                    return False
                i += 1
                j -= 1
            return True

        n = len(s)
        return sum(palindrome(i, j) for i in range(n) for j in range(i, n))
