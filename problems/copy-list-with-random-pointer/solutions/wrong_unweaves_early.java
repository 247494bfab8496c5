// declares: wrong
// Sets random and unweaves in the same walk, so that pointers backwards go astray.
class Solution {
    public Node copyRandomList(Node head) {
        for (Node x = head; x != null; x = x.next.next) {
            Node twin = new Node(x.val);
            twin.next = x.next;
            x.next = twin;
        }
        Node result = head == null ? null : head.next;
        Node x = head;
        while (x != null) {
            Node twin = x.next;
            if (x.random != null) {
                twin.random = x.random.next;
            }
            x.next = twin.next;
            x = x.next;
            if (x != null) {
                twin.next = x.next;
            }
        }
        return result;
    }
}
