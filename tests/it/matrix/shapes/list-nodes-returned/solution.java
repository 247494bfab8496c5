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
    public ListNode[] singleNodes(ListNode head) {
        List<ListNode> nodes = new ArrayList<>();
        for (; head != null; head = head.next) nodes.add(new ListNode(head.val));
        return nodes.toArray(new ListNode[0]);
    }
}
