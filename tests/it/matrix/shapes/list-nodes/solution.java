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
    public ListNode joinLists(ListNode[] lists) {
        ListNode dummy = new ListNode(), tail = dummy;
        for (ListNode head : lists) {
            tail.next = head;
            while (tail.next != null) tail = tail.next;
        }
        return dummy.next;
    }
}
