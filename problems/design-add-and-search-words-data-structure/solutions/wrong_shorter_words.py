# declares: wrong
# zip stops at the end of the shorter one: words of other lengths match.
class WordDictionary:

    def __init__(self):
        self.words = set()

    def addWord(self, word: str) -> None:
        self.words.add(word)

    def search(self, word: str) -> bool:
        if "." not in word:
            return word in self.words
        return any(all(a == b or a == "." for a, b in zip(word, known)) for known in self.words)
