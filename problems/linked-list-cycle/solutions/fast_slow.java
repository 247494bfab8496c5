public class Solution {
    public boolean hasCycle(ListNode head) {
        ListNode slow = head;
        for (ListNode fast = head; fast != null && fast.next != null; ) {
            fast = fast.next.next;
            slow = slow.next;
            if (fast == slow) {
                return true;
            }
        }
        return false;
    }
}
