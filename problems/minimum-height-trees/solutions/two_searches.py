class Solution:
    def findMinHeightTrees(self, n: int, edges: List[List[int]]) -> List[int]:
        graph = defaultdict(list)
        for a, b in edges:
            graph[a].append(b)
            graph[b].append(a)

        def search(start):
            """The vertex found last, and from where each one was found."""
            came = {start: None}
            queue = deque([start])
            while queue:
                u = queue.popleft()
                for v in graph[u]:
                    if v not in came:
                        came[v] = u
                        queue.append(v)
            return u, came

        end, _ = search(0)
        other, came = search(end)
        path = [other]
        while came[path[-1]] is not None:
            path.append(came[path[-1]])
        middle = len(path) // 2
        return [path[middle]] if len(path) % 2 else [path[middle - 1], path[middle]]
