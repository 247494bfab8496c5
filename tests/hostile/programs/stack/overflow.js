// declares: RE
// says: exit code 1
// why: Node.js throws a RangeError.
const down = (depth) => down(depth + 1) + 1;
down(0);
