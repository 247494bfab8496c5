# declares: slow
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        answer = []
        for i in range(len(nums)):
            product = 1
            for j, x in enumerate(nums):
                if i != j:
                    product *= x
            answer.append(product)
        return answer
