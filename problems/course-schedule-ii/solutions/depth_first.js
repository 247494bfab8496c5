/**
 * @param {number} numCourses
 * @param {number[][]} prerequisites
 * @return {number[]}
 */
var findOrder = function(numCourses, prerequisites) {
    const needs = Array.from({ length: numCourses }, () => []);
    for (const [course, before] of prerequisites) needs[course].push(before);
    const onPath = new Set();
    const taken = new Set();

    const take = (course) => {
        if (taken.has(course)) return true;
        if (onPath.has(course)) return false;
        onPath.add(course);
        for (const before of needs[course]) {
            if (!take(before)) return false;
        }
        taken.add(course);
        return true;
    };

    for (let course = 0; course < numCourses; course++) {
        if (!take(course)) return [];
    }
    return [...taken];
};
