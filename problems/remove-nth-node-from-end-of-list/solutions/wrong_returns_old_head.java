// declares: wrong
// Uses a dummy, and then returns the old head even when that was taken out.
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        ListNode dummy = new ListNode(0, head);
        ListNode front = dummy, back = dummy;
        for (int i = 0; i < n; i++) {
            front = front.next;
        }
        while (front.next != null) {
            front = front.next;
            back = back.next;
        }
        back.next = back.next.next;
        return head;
    }
}
