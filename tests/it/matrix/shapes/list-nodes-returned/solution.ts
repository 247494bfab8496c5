/**
 * Definition for singly-linked list.
 * class ListNode {
 *     val: number
 *     next: ListNode | null
 *     constructor(val?: number, next?: ListNode | null) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.next = (next===undefined ? null : next)
 *     }
 * }
 */

function singleNodes(head: ListNode | null): Array<ListNode | null> {
    const nodes: ListNode[] = [];
    for (; head; head = head.next) nodes.push(new ListNode(head.val));
    return nodes;
};
