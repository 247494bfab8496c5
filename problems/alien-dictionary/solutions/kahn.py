class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {c: set() for word in words for c in word}
        before = {c: 0 for c in after}
        for first, second in zip(words, words[1:]):
            for x, y in zip(first, second):
                if x != y:
                    if y not in after[x]:
                        after[x].add(y)
                        before[y] += 1
                    break
            else:
                if len(first) > len(second):
                    return ""
        order = [c for c in before if before[c] == 0]
        for x in order:
            for y in after[x]:
                before[y] -= 1
                if before[y] == 0:
                    order.append(y)
        return "".join(order) if len(order) == len(before) else ""
