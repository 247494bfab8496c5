class Solution {
    public ListNode mergeTwoLists(ListNode list1, ListNode list2) {
        if (list1 == null || list2 == null) {
            return list1 == null ? list2 : list1;
        }
        boolean first = list1.val <= list2.val;
        ListNode head = first ? list1 : list2;
        ListNode other = first ? list2 : list1;
        head.next = mergeTwoLists(head.next, other);
        return head;
    }
}
