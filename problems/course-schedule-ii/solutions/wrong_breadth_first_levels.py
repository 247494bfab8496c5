# declares: wrong
# Appends a course when it is first reached, not when the last of its prerequisites is done.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        graph = defaultdict(list)
        has_prerequisite = set()
        for a, b in prerequisites:
            graph[b].append(a)
            has_prerequisite.add(a)
        queue = deque(c for c in range(numCourses) if c not in has_prerequisite)
        seen = set(queue)
        order = []
        while queue:
            c = queue.popleft()
            order.append(c)
            for later in graph[c]:
                if later not in seen:
                    seen.add(later)
                    queue.append(later)
        return order if len(order) == numCourses else []
