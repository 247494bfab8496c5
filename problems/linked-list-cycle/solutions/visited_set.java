public class Solution {
    public boolean hasCycle(ListNode head) {
        Set<ListNode> visited = new HashSet<>();
        while (head != null && visited.add(head)) {
            head = head.next;
        }
        return head != null;
    }
}
