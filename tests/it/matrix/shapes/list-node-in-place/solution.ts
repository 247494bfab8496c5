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

/**
 Do not return anything, modify head in-place instead.
 */
function reorderList(head: ListNode | null): void {
    const nodes: ListNode[] = [];
    for (let node = head; node; node = node.next) nodes.push(node);
    for (let low = 0, high = nodes.length - 1; low <= high; low++, high--) {
        nodes[low].next = low === high ? null : nodes[high];
        nodes[high].next = low + 1 >= high ? null : nodes[low + 1];
    }
};
