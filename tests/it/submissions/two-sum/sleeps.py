# verdict: TLE
# says: it waits
import time


class Solution:
    def twoSum(self, nums, target):
        time.sleep(3600)
