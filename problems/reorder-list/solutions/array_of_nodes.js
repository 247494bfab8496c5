/**
 * @param {ListNode} head
 * @return {void} Do not return anything, modify head in-place instead.
 */
var reorderList = function(head) {
    const stack = [];
    for (let node = head; node; node = node.next) stack.push(node);
    let node = head;
    for (let moves = (stack.length - 1) >> 1; moves > 0; moves--) {
        const last = stack.pop();
        last.next = node.next;
        node.next = last;
        node = last.next;
    }
    stack.pop().next = null;
};
