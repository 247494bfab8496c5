class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        count = Counter(nums)
        values = sorted(count)
        found = []
        if count[0] >= 3:
            found.append([0, 0, 0])
        for x in values:
            # twice x and something else
            if x != 0 and count[x] >= 2 and -2 * x in count:
                found.append([x, x, -2 * x])
        for i, x in enumerate(values):
            if x >= 0:
                break
            for y in values[i + 1:]:
                z = -x - y
                if z <= y:
                    break
                if z in count:
                    found.append([x, y, z])
        return found
