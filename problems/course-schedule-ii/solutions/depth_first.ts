type State = 'fresh' | 'open' | 'done';

function findOrder(numCourses: number, prerequisites: number[][]): number[] {
    const needs: number[][] = Array.from({ length: numCourses }, () => []);
    for (const [course, before] of prerequisites) needs[course].push(before);
    const states: State[] = new Array(numCourses).fill('fresh');
    const order: number[] = [];

    function finish(course: number): boolean {
        if (states[course] !== 'fresh') return states[course] === 'done';
        states[course] = 'open';
        if (!needs[course].every(finish)) return false;
        states[course] = 'done';
        order.push(course);
        return true;
    }

    for (let course = 0; course < numCourses; course++) {
        if (!finish(course)) return [];
    }
    return order;
};
