class Solution {
    public ListNode mergeTwoLists(ListNode list1, ListNode list2) {
        ListNode before = new ListNode(0);
        ListNode last = before;
        ListNode a = list1, b = list2;
        for (; a != null && b != null; last = last.next) {
            if (b.val < a.val) {
                last.next = b;
                b = b.next;
            } else {
                last.next = a;
                a = a.next;
            }
        }
        last.next = a == null ? b : a;
        return before.next;
    }
}
