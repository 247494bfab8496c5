# declares: TLE or RE
# problem: next
# why: a thread reads the next question before the driver can.
import os, threading
class Solution:
    def nextOf(self, number: int) -> int:
        threading.Thread(target=lambda: os.read(3, 1 << 16), daemon=True).start()
        return number + 1
