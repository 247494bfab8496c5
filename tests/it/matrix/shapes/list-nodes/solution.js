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
var joinLists = function(lists) {
    const dummy = new ListNode();
    let tail = dummy;
    for (const head of lists) {
        tail.next = head;
        while (tail.next) tail = tail.next;
    }
    return dummy.next;
};
