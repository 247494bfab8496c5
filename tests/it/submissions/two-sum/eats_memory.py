# verdict: MLE
class Solution:
    def twoSum(self, nums, target):
        held = []
        while True:
            held.append(bytearray(b"x") * (16 << 20))
