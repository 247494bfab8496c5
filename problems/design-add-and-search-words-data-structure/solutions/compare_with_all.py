# declares: slow
class WordDictionary:

    def __init__(self):
        self.words = defaultdict(set)

    def addWord(self, word: str) -> None:
        self.words[len(word)].add(word)

    def search(self, word: str) -> bool:
        return any(
            all(a == "." or a == b for a, b in zip(word, known))
            for known in self.words[len(word)]
        )
