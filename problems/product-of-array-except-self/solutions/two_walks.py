class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        answer = []
        product = 1
        for x in nums:
            answer.append(product)
            product *= x
        product = 1
        for i in reversed(range(len(nums))):
            answer[i] *= product
            product *= nums[i]
        return answer
