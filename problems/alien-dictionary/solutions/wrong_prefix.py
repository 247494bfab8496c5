# declares: wrong
# Does not see that a longer word must not stand before its own beginning.
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {c: set() for word in words for c in word}
        before = dict.fromkeys(after, 0)
        for first, second in zip(words, words[1:]):
            for x, y in zip(first, second):
                if x != y:
                    if y not in after[x]:
                        after[x].add(y)
                        before[y] += 1
                    break
        order = [c for c in before if not before[c]]
        for x in order:
            for y in after[x]:
                before[y] -= 1
                if not before[y]:
                    order.append(y)
        return "".join(order) if len(order) == len(after) else ""
