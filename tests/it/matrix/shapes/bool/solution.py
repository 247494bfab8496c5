class Solution:
    def negate(self, flag: bool) -> bool:
        return not flag
