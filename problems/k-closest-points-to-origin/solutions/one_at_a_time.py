# declares: slow
# Two parts only: with many equal distances each partition splits off a single point.
class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        square = [x * x + y * y for x, y in points]
        order = list(range(len(points)))
        left, right = 0, len(points) - 1
        while left < right:
            pivot = square[order[right]]
            store = left
            for i in range(left, right):
                if square[order[i]] <= pivot:
                    order[i], order[store] = order[store], order[i]
                    store += 1
            order[store], order[right] = order[right], order[store]
            if store >= k:
                right = store - 1
            elif store < k - 1:
                left = store + 1
            else:
                break
        return [points[i] for i in order[:k]]
