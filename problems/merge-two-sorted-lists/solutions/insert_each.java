// declares: slow
class Solution {
    public ListNode mergeTwoLists(ListNode list1, ListNode list2) {
        ListNode dummy = new ListNode(0);
        dummy.next = list1;
        while (list2 != null) {
            ListNode rest = list2.next;
            ListNode at = dummy;
            while (at.next != null && at.next.val <= list2.val) {
                at = at.next;
            }
            list2.next = at.next;
            at.next = list2;
            list2 = rest;
        }
        return dummy.next;
    }
}
