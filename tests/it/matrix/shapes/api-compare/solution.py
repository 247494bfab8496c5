# The guess API is already defined for you.
# def guess(num: int) -> int:

class Solution:
    def guessNumber(self, n: int) -> int:
        low, high = 1, n
        while (way := guess(middle := (low + high) // 2)) != 0:
            low, high = (low, middle - 1) if way < 0 else (middle + 1, high)
        return middle
