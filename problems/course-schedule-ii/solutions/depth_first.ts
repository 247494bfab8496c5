enum State { Fresh, Open, Done }

function findOrder(numCourses: number, prerequisites: number[][]): number[] {
    const needs: number[][] = Array.from({ length: numCourses }, () => []);
    for (const [course, before] of prerequisites) needs[course].push(before);
    const states: State[] = new Array(numCourses).fill(State.Fresh);
    const order: number[] = [];

    function finish(course: number): boolean {
        if (states[course] !== State.Fresh) return states[course] === State.Done;
        states[course] = State.Open;
        if (!needs[course].every(finish)) return false;
        states[course] = State.Done;
        order.push(course);
        return true;
    }

    for (let course = 0; course < numCourses; course++) {
        if (!finish(course)) return [];
    }
    return order;
};
