# declares: wrong
# Goes on comparing behind the first difference.
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {c: set() for word in words for c in word}
        for first, second in zip(words, words[1:]):
            if len(first) > len(second) and first.startswith(second):
                return ""
            for x, y in zip(first, second):
                if x != y:
                    after[x].add(y)
        order = []
        while after:
            free = [c for c in after if not any(c in ys for ys in after.values())]
            if not free:
                return ""
            order += free
            for c in free:
                del after[c]
        return "".join(order)
