class Solution {
    public Node copyRandomList(Node head) {
        if (head == null) {
            return null;
        }
        Node at = head;
        while (at != null) {
            Node after = at.next;
            at.next = new Node(at.val);
            at.next.next = after;
            at = after;
        }
        for (at = head; at != null; at = at.next.next) {
            if (at.random != null) {
                at.next.random = at.random.next;
            }
        }
        Node copyHead = head.next;
        Node copy = copyHead;
        at = head;
        while (copy.next != null) {
            at.next = copy.next;
            at = at.next;
            copy.next = at.next;
            copy = copy.next;
        }
        at.next = null;
        return copyHead;
    }
}
