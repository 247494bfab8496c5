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
    const head = new ListNode();
    let tail = head;
    while (list1 && list2) {
        if (list2.val < list1.val) [list1, list2] = [list2, list1];
        tail = tail.next = list1;
        list1 = list1.next;
    }
    tail.next = list1 || list2;
    return head.next;
};
