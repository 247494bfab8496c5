# declares: TLE
# problem: next
# why: it puts clocks of its own in the place of Python's, and claims to have used no time.
import time
for name in dir(time):
    if name.endswith("_ns") or name in ("time", "perf_counter", "process_time", "monotonic"):
        setattr(time, name, lambda *given: 0)
class Solution:
    def nextOf(self, number: int) -> int:
        while True:
            pass
