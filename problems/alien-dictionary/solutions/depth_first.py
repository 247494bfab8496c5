class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {c: [] for c in "".join(words)}
        for first, second in zip(words, words[1:]):
            if len(first) > len(second) and first.startswith(second):
                return ""
            for x, y in zip(first, second):
                if x != y:
                    after[x].append(y)
                    break
        state = {}
        backwards = []

        def visit(x):
            if x in state:
                return state[x] == "done"
            state[x] = "open"
            if not all(visit(y) for y in after[x]):
                return False
            state[x] = "done"
            backwards.append(x)
            return True

        if not all(visit(x) for x in after):
            return ""
        return "".join(reversed(backwards))
