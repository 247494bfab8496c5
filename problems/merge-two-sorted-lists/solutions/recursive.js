/**
 * Definition for singly-linked list.
 * function ListNode(val, next) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.next = (next===undefined ? null : next)
 * }
 */
/**
 * @param {ListNode} list1
 * @param {ListNode} list2
 * @return {ListNode}
 */
var mergeTwoLists = function(list1, list2) {
    if (!list1 || !list2) return list1 || list2;
    const [head, other] = list1.val <= list2.val ? [list1, list2] : [list2, list1];
    head.next = mergeTwoLists(head.next, other);
    return head;
};
