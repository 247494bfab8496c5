// declares: slow
class Solution {
    public Node copyRandomList(Node head) {
        List<Node> old = new LinkedList<>();
        List<Node> copies = new LinkedList<>();
        for (Node x = head; x != null; x = x.next) {
            old.add(x);
            copies.add(new Node(x.val));
        }
        Node before = null;
        Iterator<Node> originals = old.iterator();
        for (Node copy : copies) {
            if (before != null) before.next = copy;
            before = copy;
            Node x = originals.next();
            if (x.random != null) {
                copy.random = copies.get(old.indexOf(x.random));
            }
        }
        return copies.isEmpty() ? null : copies.get(0);
    }
}
