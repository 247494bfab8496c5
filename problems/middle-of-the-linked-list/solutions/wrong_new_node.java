// declares: wrong
// A fresh node with the middle's value has nothing behind it.
class Solution {
    public ListNode middleNode(ListNode head) {
        List<Integer> values = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            values.add(node.val);
        }
        return new ListNode(values.get(values.size() / 2));
    }
}
