# declares: wrong
# Keeps the letters in a dictionary by digit, so a digit that comes twice is one choice only.
class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        keys = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
        if not digits:
            return []
        choices = {d: keys[d] for d in digits}
        return ["".join(p) for p in itertools.product(*choices.values())]
