/**
 * // Definition for a _Node.
 * function _Node(val, next, random) {
 *    this.val = val;
 *    this.next = next;
 *    this.random = random;
 * };
 */

/**
 * @param {_Node} head
 * @return {_Node}
 */
var copyRandomList = function(head) {
    const twins = new Map([[null, null]]);
    for (let node = head; node; node = node.next) twins.set(node, new _Node(node.val));
    for (let node = head; node; node = node.next) {
        const twin = twins.get(node);
        twin.next = twins.get(node.next);
        twin.random = twins.get(node.random);
    }
    return twins.get(head);
};
