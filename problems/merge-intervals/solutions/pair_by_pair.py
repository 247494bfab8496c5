# declares: slow
# Merges one pair and begins again.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        def one_step():
            for i in range(len(intervals)):
                for j in range(i):
                    (a, b), (c, d) = intervals[i], intervals[j]
                    if a <= d and c <= b:
                        intervals[j] = [min(a, c), max(b, d)]
                        del intervals[i]
                        return True
            return False

        while one_step():
            pass
        return intervals
