# declares: wrong
# Takes more than ten digits for too great, though zeros in front count for nothing.
class Solution:
    def myAtoi(self, s: str) -> int:
        m = re.match(r" *([+-]?)(\d+)", s)
        if not m:
            return 0
        sign = -1 if m.group(1) == "-" else 1
        if len(m.group(2)) > 10:
            return -2**31 if sign < 0 else 2**31 - 1
        return max(-2**31, min(2**31 - 1, sign * int(m.group(2))))
