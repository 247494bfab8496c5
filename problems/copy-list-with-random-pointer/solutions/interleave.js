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
    for (let node = head; node; node = node.next.next) {
        node.next = new _Node(node.val, node.next, null);
    }
    for (let node = head; node; node = node.next.next) {
        if (node.random) node.next.random = node.random.next;
    }
    const start = new _Node(0, null, null);
    let last = start;
    for (let node = head; node; node = node.next) {
        last = last.next = node.next;
        node.next = last.next;
    }
    return start.next;
};
