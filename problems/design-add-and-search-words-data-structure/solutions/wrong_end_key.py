# declares: crash
# At a dot the mark of a word's end is taken for a child.
class WordDictionary:

    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True

    def search(self, word: str) -> bool:
        def match(node, i):
            if i == len(word):
                return "end" in node
            if word[i] == ".":
                return any(match(child, i + 1) for child in node.values())
            return word[i] in node and match(node[word[i]], i + 1)

        return match(self.root, 0)
