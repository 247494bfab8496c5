class Solution:
    NEXT = {
        ("start", "space"): "start",
        ("start", "sign"): "signed",
        ("start", "digit"): "digits",
        ("signed", "digit"): "digits",
        ("digits", "digit"): "digits",
    }

    def myAtoi(self, s: str) -> int:
        state, sign, value = "start", 1, 0
        for c in s:
            state = self.NEXT.get((state, self.kind(c)))
            if state is None:
                break
            if state == "signed" and c == "-":
                sign = -1
            elif state == "digits":
                value = value * 10 + ord(c) - ord("0")
        return max(-2**31, min(2**31 - 1, sign * value))

    def kind(self, c):
        if c == " ":
            return "space"
        if c in "+-":
            return "sign"
        return "digit" if c.isdigit() else "other"
