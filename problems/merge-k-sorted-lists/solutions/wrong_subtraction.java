// declares: wrong
// Compares by subtraction, which overflows for values far apart.
class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        PriorityQueue<ListNode> heads = new PriorityQueue<>((a, b) -> a.val - b.val);
        for (ListNode head : lists) {
            if (head != null) heads.add(head);
        }
        ListNode dummy = new ListNode(0), tail = dummy;
        while (!heads.isEmpty()) {
            tail = tail.next = heads.poll();
            if (tail.next != null) heads.add(tail.next);
        }
        return dummy.next;
    }
}
