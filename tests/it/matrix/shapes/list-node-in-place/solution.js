/**
 * Definition for singly-linked list.
 * function ListNode(val, next) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.next = (next===undefined ? null : next)
 * }
 */
/**
 * @param {ListNode} head
 * @return {void} Do not return anything, modify head in-place instead.
 */
var reorderList = function(head) {
    const nodes = [];
    for (let node = head; node; node = node.next) nodes.push(node);
    for (let low = 0, high = nodes.length - 1; low <= high; low++, high--) {
        nodes[low].next = low === high ? null : nodes[high];
        nodes[high].next = low + 1 >= high ? null : nodes[low + 1];
    }
};
