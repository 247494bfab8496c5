/**
 * @param {number} numCourses
 * @param {number[][]} prerequisites
 * @return {boolean}
 */
var canFinish = function(numCourses, prerequisites) {
    const opens = Array.from({ length: numCourses }, () => []);
    const missing = new Int32Array(numCourses);
    for (const [course, before] of prerequisites) {
        opens[before].push(course);
        missing[course]++;
    }
    const stack = [];
    for (let c = 0; c < numCourses; c++) {
        if (missing[c] === 0) stack.push(c);
    }
    let finished = 0;
    while (stack.length) {
        finished++;
        for (const later of opens[stack.pop()]) {
            if (--missing[later] === 0) stack.push(later);
        }
    }
    return finished === numCourses;
};
