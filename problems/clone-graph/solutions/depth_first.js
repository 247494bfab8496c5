/**
 * // Definition for a _Node.
 * function _Node(val, neighbors) {
 *    this.val = val === undefined ? 0 : val;
 *    this.neighbors = neighbors === undefined ? [] : neighbors;
 * };
 */

/**
 * @param {_Node} node
 * @return {_Node}
 */
var cloneGraph = function(node) {
    const made = new Map();
    const copy = (old) => {
        if (!made.has(old)) {
            const twin = new _Node(old.val);
            made.set(old, twin);
            twin.neighbors = old.neighbors.map(copy);
        }
        return made.get(old);
    };
    return node && copy(node);
};
