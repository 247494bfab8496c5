class WordDictionary:

    def __init__(self):
        self.children = {}
        self.is_word = False

    def addWord(self, word: str) -> None:
        node = self
        for letter in word:
            if letter not in node.children:
                node.children[letter] = WordDictionary()
            node = node.children[letter]
        node.is_word = True

    def search(self, word: str) -> bool:
        def match(node, i):
            if i == len(word):
                return node.is_word
            if word[i] == ".":
                return any(match(child, i + 1) for child in node.children.values())
            child = node.children.get(word[i])
            return child is not None and match(child, i + 1)

        return match(self, 0)
