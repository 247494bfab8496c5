class LRUCache {
    private class Node {
        final int key;
        int value;
        Node prev, next;

        Node(int key, int value) {
            this.key = key;
            this.value = value;
        }
    }

    private final int capacity;
    private final Map<Integer, Node> nodes = new HashMap<>();
    // One dummy closes the ring: its next is the newest, its prev the oldest.
    private final Node ring = new Node(-1, -1);

    public LRUCache(int capacity) {
        this.capacity = capacity;
        ring.next = ring;
        ring.prev = ring;
    }

    public int get(int key) {
        Node node = nodes.get(key);
        if (node == null) {
            return -1;
        }
        unlink(node);
        pushFront(node);
        return node.value;
    }

    public void put(int key, int value) {
        Node node = nodes.get(key);
        if (node == null) {
            if (nodes.size() >= capacity) {
                nodes.remove(unlink(ring.prev).key);
            }
            node = new Node(key, value);
            nodes.put(key, node);
        } else {
            node.value = value;
            unlink(node);
        }
        pushFront(node);
    }

    private Node unlink(Node node) {
        node.prev.next = node.next;
        node.next.prev = node.prev;
        return node;
    }

    private void pushFront(Node node) {
        node.next = ring.next;
        node.prev = ring;
        ring.next.prev = node;
        ring.next = node;
    }
}
