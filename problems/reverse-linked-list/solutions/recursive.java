class Solution {
    public ListNode reverseList(ListNode head) {
        return turn(null, head);
    }

    private ListNode turn(ListNode before, ListNode node) {
        if (node == null) {
            return before;
        }
        ListNode following = node.next;
        node.next = before;
        return turn(node, following);
    }
}
