class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        events = sorted([(start, 0) for start, _ in intervals] + [(end, 1) for _, end in intervals])
        merged = []
        open_ = 0
        for at, is_end in events:
            if not is_end:
                if open_ == 0:
                    left = at
                open_ += 1
            else:
                open_ -= 1
                if open_ == 0:
                    merged.append([left, at])
        return merged
