class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(s)}:{s}" for s in strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        while s:
            size, s = s.split(":", 1)
            strs.append(s[: int(size)])
            s = s[int(size) :]
        return strs


# Your Codec object will be instantiated and called as such:
# codec = Codec()
# codec.decode(codec.encode(strs))
