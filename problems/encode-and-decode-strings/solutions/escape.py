class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(text.replace("%", "%%") + "%;" for text in strs)

    def decode(self, s: str) -> List[str]:
        strs, text = [], []
        characters = iter(s)
        for c in characters:
            if c != "%":
                text.append(c)
            elif next(characters) == "%":
                text.append("%")
            else:
                strs.append("".join(text))
                text = []
        return strs
