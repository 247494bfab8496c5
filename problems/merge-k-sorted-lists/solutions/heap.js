/**
 * Definition for singly-linked list.
 * function ListNode(val, next) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.next = (next===undefined ? null : next)
 * }
 */
/**
 * @param {ListNode[]} lists
 * @return {ListNode}
 */
var mergeKLists = function(lists) {
    const heap = new MinPriorityQueue((node) => node.val);
    for (const head of lists) if (head) heap.enqueue(head);
    const dummy = new ListNode();
    let tail = dummy;
    while (!heap.isEmpty()) {
        tail.next = heap.dequeue();
        tail = tail.next;
        if (tail.next) heap.enqueue(tail.next);
    }
    return dummy.next;
};
