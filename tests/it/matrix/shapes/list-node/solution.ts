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

function reverseList(head: ListNode | null): ListNode | null {
    let before: ListNode | null = null;
    while (head) {
        const next: ListNode | null = head.next;
        head.next = before;
        before = head;
        head = next;
    }
    return before;
};
