// declares: slow
public class Solution {
    public boolean hasCycle(ListNode head) {
        List<ListNode> seen = new ArrayList<>();
        while (head != null) {
            if (seen.contains(head)) {
                return true;
            }
            seen.add(head);
            head = head.next;
        }
        return false;
    }
}
