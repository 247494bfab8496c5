class Solution {
    public void reorderList(ListNode head) {
        List<ListNode> nodes = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            nodes.add(node);
        }
        int n = nodes.size();
        for (int i = 0; i < n / 2; i++) {
            ListNode last = nodes.get(n - 1 - i);
            last.next = nodes.get(i).next;
            nodes.get(i).next = last;
        }
        nodes.get(n / 2).next = null;
    }
}
