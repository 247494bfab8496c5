class Solution {
    public ListNode middleNode(ListNode head) {
        ListNode middle = head;
        int steps = length(head) / 2;
        while (steps-- > 0) {
            middle = middle.next;
        }
        return middle;
    }

    private int length(ListNode node) {
        int count = 0;
        for (; node != null; node = node.next) {
            count++;
        }
        return count;
    }
}
