class WordDictionary:

    def __init__(self):
        # Each word under every way to put up to three dots into it, made when first asked for.
        self.words = set()
        self.by_dots = {}

    def addWord(self, word: str) -> None:
        if word not in self.words:
            self.words.add(word)
            for places, forms in self.by_dots.items():
                self._enter(word, places, forms)

    def _enter(self, word, places, forms):
        length, dots = places
        if len(word) == length:
            letters = list(word)
            for place in dots:
                letters[place] = "."
            forms.add("".join(letters))

    def search(self, word: str) -> bool:
        places = len(word), tuple(i for i, letter in enumerate(word) if letter == ".")
        if places not in self.by_dots:
            forms = self.by_dots[places] = set()
            for known in self.words:
                self._enter(known, places, forms)
        return word in self.by_dots[places]
