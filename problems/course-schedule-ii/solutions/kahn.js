/**
 * @param {number} numCourses
 * @param {number[][]} prerequisites
 * @return {number[]}
 */
var findOrder = function(numCourses, prerequisites) {
    const after = Array.from({ length: numCourses }, () => []);
    const missing = new Array(numCourses).fill(0);
    for (const [course, before] of prerequisites) {
        after[before].push(course);
        missing[course]++;
    }
    const order = [];
    missing.forEach((count, course) => {
        if (count === 0) order.push(course);
    });
    for (let i = 0; i < order.length; i++) {
        for (const next of after[order[i]]) {
            if (--missing[next] === 0) order.push(next);
        }
    }
    return order.length === numCourses ? order : [];
};
