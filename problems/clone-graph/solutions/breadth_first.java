class Solution {
    public Node cloneGraph(Node node) {
        if (node == null) return null;
        Map<Node, Node> twin = new HashMap<>();
        Deque<Node> waiting = new ArrayDeque<>();
        twin.put(node, new Node(node.val));
        waiting.add(node);
        while (!waiting.isEmpty()) {
            Node u = waiting.remove();
            List<Node> list = twin.get(u).neighbors;
            for (Node v : u.neighbors) {
                list.add(twin.computeIfAbsent(v, fresh -> {
                    waiting.add(fresh);
                    return new Node(fresh.val);
                }));
            }
        }
        return twin.get(node);
    }
}
