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
    if (!node) return null;
    const clones = new Map([[node, new _Node(node.val)]]);
    // A Map may grow while it is walked, and serves as the queue.
    for (const [original, clone] of clones) {
        for (const neighbor of original.neighbors) {
            if (!clones.has(neighbor)) clones.set(neighbor, new _Node(neighbor.val));
            clone.neighbors.push(clones.get(neighbor));
        }
    }
    return clones.get(node);
};
