/**
 * @param {ListNode} head
 * @return {ListNode}
 */
var middleNode = function(head) {
    let count = 0;
    for (let node = head; node; node = node.next) count++;
    let node = head;
    for (let i = Math.floor(count / 2); i > 0; i--) node = node.next;
    return node;
};
