# declares: TLE or RE or AC
# problem: next
# why: a thread reads the next question before the driver can; who of the two waits first is chance.
import os, threading, time
class Solution:
    def nextOf(self, number: int) -> int:
        threading.Thread(target=lambda: os.read(3, 1 << 16), daemon=True).start()
        time.sleep(0.05)
        return number + 1
