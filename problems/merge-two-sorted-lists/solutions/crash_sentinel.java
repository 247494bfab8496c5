// declares: crash
// Reads an empty list as the greatest int, which a node may hold as well.
class Solution {
    public ListNode mergeTwoLists(ListNode list1, ListNode list2) {
        ListNode dummy = new ListNode(0);
        ListNode tail = dummy;
        while (list1 != null || list2 != null) {
            int a = list1 == null ? Integer.MAX_VALUE : list1.val;
            int b = list2 == null ? Integer.MAX_VALUE : list2.val;
            if (a < b) {
                tail.next = list1;
                list1 = list1.next;
            } else {
                tail.next = list2;
                list2 = list2.next;
            }
            tail = tail.next;
        }
        return dummy.next;
    }
}
