# declares: wrong
# Joins with a comma, which may be part of a string.
class Codec:
    def encode(self, strs: List[str]) -> str:
        return ",".join(strs)

    def decode(self, s: str) -> List[str]:
        return s.split(",") if s else []
