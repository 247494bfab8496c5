public class Codec {
    public String serialize(TreeNode root) {
        if (root == null) return "";
        List<TreeNode> order = new ArrayList<>();
        order.add(root);
        StringBuilder sb = new StringBuilder().append(root.val);
        for (int i = 0; i < order.size(); i++) {
            TreeNode node = order.get(i);
            for (TreeNode child : new TreeNode[] {node.left, node.right}) {
                sb.append(' ').append(child == null ? "." : String.valueOf(child.val));
                if (child != null) order.add(child);
            }
        }
        return sb.toString();
    }

    public TreeNode deserialize(String data) {
        if (data.isEmpty()) return null;
        StringTokenizer entries = new StringTokenizer(data);
        TreeNode root = node(entries.nextToken());
        Deque<TreeNode> waiting = new ArrayDeque<>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            TreeNode parent = waiting.poll();
            parent.left = node(entries.nextToken());
            parent.right = node(entries.nextToken());
            if (parent.left != null) waiting.add(parent.left);
            if (parent.right != null) waiting.add(parent.right);
        }
        return root;
    }

    private TreeNode node(String entry) {
        return entry.equals(".") ? null : new TreeNode(Integer.parseInt(entry));
    }
}
