class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        def square(p):
            return p[0] * p[0] + p[1] * p[1]

        chosen = []
        rest = points
        while k > 0:
            pivot = square(random.choice(rest))
            near = [p for p in rest if square(p) < pivot]
            same = [p for p in rest if square(p) == pivot]
            if k < len(near):
                rest = near
            elif k <= len(near) + len(same):
                chosen += near
                chosen += same[:k - len(near)]
                break
            else:
                chosen += near + same
                k -= len(near) + len(same)
                rest = [p for p in rest if square(p) > pivot]
        return chosen
