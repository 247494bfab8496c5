// declares: wrong
// Two speeds, but compares what the nodes hold.
public class Solution {
    public boolean hasCycle(ListNode head) {
        ListNode slow = head, fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
            if (fast != null && slow.val == fast.val) {
                return true;
            }
        }
        return false;
    }
}
