class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        return merge(lists, 0, lists.length);
    }

    private ListNode merge(ListNode[] lists, int from, int to) {
        if (to - from <= 1) {
            return from < to ? lists[from] : null;
        }
        int middle = (from + to) >>> 1;
        ListNode a = merge(lists, from, middle);
        ListNode b = merge(lists, middle, to);
        ListNode dummy = new ListNode(0);
        ListNode tail = dummy;
        while (a != null && b != null) {
            if (a.val <= b.val) {
                tail.next = a;
                a = a.next;
            } else {
                tail.next = b;
                b = b.next;
            }
            tail = tail.next;
        }
        tail.next = a != null ? a : b;
        return dummy.next;
    }
}
