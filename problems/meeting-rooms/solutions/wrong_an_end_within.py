# declares: wrong
# Asks only whether the beginning of the later one in the list lies within the earlier one.
class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        seen = []
        for start, end in intervals:
            for a, b in seen:
                if a <= start < b:
                    return False
            seen.append((start, end))
        return True
