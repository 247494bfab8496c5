// verdict: WA
// says: runs in a circle
var mergeTwoLists = function(list1, list2) {
    const head = new ListNode(1);
    head.next = head;
    return head;
};
