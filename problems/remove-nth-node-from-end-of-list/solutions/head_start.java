class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        ListNode ahead = head;
        for (; n > 0; n--) {
            ahead = ahead.next;
        }
        if (ahead == null) {
            return head.next;
        }
        ListNode behind = head;
        while (ahead.next != null) {
            ahead = ahead.next;
            behind = behind.next;
        }
        behind.next = behind.next.next;
        return head;
    }
}
