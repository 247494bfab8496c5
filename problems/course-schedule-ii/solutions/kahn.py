class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        following = [[] for _ in range(numCourses)]
        missing = [0] * numCourses
        for course, before in prerequisites:
            following[before].append(course)
            missing[course] += 1
        queue = deque(c for c in range(numCourses) if missing[c] == 0)
        order = []
        while queue:
            done = queue.popleft()
            order.append(done)
            for course in following[done]:
                missing[course] -= 1
                if missing[course] == 0:
                    queue.append(course)
        return order if len(order) == numCourses else []
