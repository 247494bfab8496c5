# declares: slow
class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        used = [False] * len(points)
        nearest = []
        for _ in range(k):
            best = -1
            for i, (x, y) in enumerate(points):
                if not used[i] and (best < 0 or x * x + y * y < points[best][0] ** 2 + points[best][1] ** 2):
                    best = i
            used[best] = True
            nearest.append(points[best])
        return nearest
