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
    let length = 0;
    for (let node = head; node; node = node.next) length++;
    let middle = head;
    for (let i = 1; i < length / 2; i++) middle = middle.next;

    let back = null;
    let node = middle.next;
    middle.next = null;
    while (node) {
        const next = node.next;
        node.next = back;
        back = node;
        node = next;
    }

    let front = head;
    while (back) {
        const nextFront = front.next;
        const nextBack = back.next;
        front.next = back;
        back.next = nextFront;
        front = nextFront;
        back = nextBack;
    }
};
