/**
 * Definition for singly-linked list.
 * function ListNode(val, next) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.next = (next===undefined ? null : next)
 * }
 */
/**
 * @param {ListNode} head
 * @return {ListNode[]}
 */
var singleNodes = function(head) {
    const nodes = [];
    for (; head; head = head.next) nodes.push(new ListNode(head.val));
    return nodes;
};
