# verdict: OLE
class Solution:
    def twoSum(self, nums, target):
        line = "x" * 65535
        while True:
            print(line)
