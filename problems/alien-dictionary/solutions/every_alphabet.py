# declares: slow
# Tries all orders of the letters.
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        for order in permutations(sorted(set("".join(words)))):
            place = {c: i for i, c in enumerate(order)}
            keys = [[place[c] for c in word] for word in words]
            if all(a <= b for a, b in zip(keys, keys[1:])):
                return "".join(order)
        return ""
