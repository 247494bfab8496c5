class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        letters = dict(zip("23456789", "abc def ghi jkl mno pqrs tuv wxyz".split()))
        layer = [""] if digits else []
        for d in digits:
            layer = [word + c for word in layer for c in letters[d]]
        return layer
