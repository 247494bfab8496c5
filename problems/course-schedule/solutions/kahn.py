class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        opens = defaultdict(list)
        missing = [0] * numCourses
        for course, before in prerequisites:
            opens[before].append(course)
            missing[course] += 1
        ready = [c for c in range(numCourses) if not missing[c]]
        finished = 0
        while ready:
            course = ready.pop()
            finished += 1
            for later in opens[course]:
                missing[later] -= 1
                if not missing[later]:
                    ready.append(later)
        return finished == numCourses
