// declares: slow
class Solution {
    public Node cloneGraph(Node node) {
        if (node == null) return null;
        List<Node> old = new ArrayList<>();
        List<Node> made = new ArrayList<>();
        old.add(node);
        made.add(new Node(node.val));
        for (int i = 0; i < old.size(); i++) {
            for (Node v : old.get(i).neighbors) {
                int at = old.indexOf(v);
                if (at < 0) {
                    at = old.size();
                    old.add(v);
                    made.add(new Node(v.val));
                }
                made.get(i).neighbors.add(made.get(at));
            }
        }
        return made.get(0);
    }
}
