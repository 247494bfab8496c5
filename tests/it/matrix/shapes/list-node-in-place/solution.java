/**
 * Definition for singly-linked list.
 * public class ListNode {
 *     int val;
 *     ListNode next;
 *     ListNode() {}
 *     ListNode(int val) { this.val = val; }
 *     ListNode(int val, ListNode next) { this.val = val; this.next = next; }
 * }
 */
class Solution {
    public void reorderList(ListNode head) {
        Deque<ListNode> nodes = new ArrayDeque<>();
        for (ListNode node = head; node != null; node = node.next) nodes.add(node);
        ListNode tail = new ListNode();
        while (!nodes.isEmpty()) {
            tail = tail.next = nodes.pollFirst();
            if (!nodes.isEmpty()) tail = tail.next = nodes.pollLast();
        }
        tail.next = null;
    }
}
