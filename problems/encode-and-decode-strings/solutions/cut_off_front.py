# declares: slow
class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(str(len(text)) + "#" + text for text in strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        while s:
            length, s = s.split("#", 1)
            strs.append(s[:int(length)])
            s = s[int(length):]
        return strs
