# declares: wrong
# Merges each interval into the first result that it overlaps, and never two results with each other.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = []
        for start, end in intervals:
            for result in merged:
                if start <= result[1] and result[0] <= end:
                    result[0] = min(result[0], start)
                    result[1] = max(result[1], end)
                    break
            else:
                merged.append([start, end])
        return merged
