# verdict: RE
# says: SIGKILL
import signal


class Solution:
    def twoSum(self, nums, target):
        os.kill(os.getpid(), signal.SIGKILL)
