/**
 * @param {number} numCourses
 * @param {number[][]} prerequisites
 * @return {boolean}
 */
var canFinish = function(numCourses, prerequisites) {
    const needs = new Map();
    for (const [a, b] of prerequisites) {
        if (!needs.has(a)) needs.set(a, []);
        needs.get(a).push(b);
    }
    const open = new Set();
    const done = new Set();
    const visit = (course) => {
        if (open.has(course)) return false;
        if (done.has(course)) return true;
        open.add(course);
        for (const before of needs.get(course) ?? []) {
            if (!visit(before)) return false;
        }
        open.delete(course);
        done.add(course);
        return true;
    };
    for (const course of needs.keys()) {
        if (!visit(course)) return false;
    }
    return true;
};
