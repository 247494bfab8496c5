class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        if not digits:
            return []
        keys = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
        found, path = [], []

        def fill(i):
            if i == len(digits):
                found.append("".join(path))
                return
            for letter in keys[digits[i]]:
                path.append(letter)
                fill(i + 1)
                path.pop()

        fill(0)
        return found
