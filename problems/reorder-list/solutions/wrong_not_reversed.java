// declares: wrong
// Weaves in the second half in its old direction.
class Solution {
    public void reorderList(ListNode head) {
        ListNode slow = head, fast = head;
        while (fast.next != null && fast.next.next != null) {
            slow = slow.next;
            fast = fast.next.next;
        }
        ListNode second = slow.next;
        slow.next = null;
        ListNode first = head;
        while (second != null) {
            ListNode next = first.next;
            first.next = second;
            first = second;
            second = next;
        }
    }
}
