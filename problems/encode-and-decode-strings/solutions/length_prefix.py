class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(text)}#{text}" for text in strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        at = 0
        while at < len(s):
            sign = s.index("#", at)
            at = sign + 1 + int(s[at:sign])
            strs.append(s[sign + 1:at])
        return strs
