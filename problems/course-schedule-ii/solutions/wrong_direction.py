# declares: wrong
# Reads the pair the wrong way round.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        graph = defaultdict(list)
        indegree = [0] * numCourses
        for a, b in prerequisites:
            graph[a].append(b)
            indegree[b] += 1
        queue = [i for i in range(numCourses) if indegree[i] == 0]
        for u in queue:
            for v in graph[u]:
                indegree[v] -= 1
                if indegree[v] == 0:
                    queue.append(v)
        return queue if len(queue) == numCourses else []
