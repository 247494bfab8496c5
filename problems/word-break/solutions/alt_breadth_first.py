class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        queue = deque([0])
        seen = {0}
        while queue:
            i = queue.popleft()
            if i == len(s):
                return True
            for w in wordDict:
                if i + len(w) not in seen and s.startswith(w, i):
                    seen.add(i + len(w))
                    queue.append(i + len(w))
        return False
