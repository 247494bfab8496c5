public class Codec {
    private int next;

    public String serialize(TreeNode root) {
        StringBuilder out = new StringBuilder();
        write(root, out);
        return out.toString();
    }

    private void write(TreeNode node, StringBuilder out) {
        if (node == null) {
            out.append("x,");
            return;
        }
        out.append(node.val).append(',');
        write(node.left, out);
        write(node.right, out);
    }

    public TreeNode deserialize(String data) {
        next = 0;
        return read(data.split(","));
    }

    private TreeNode read(String[] entries) {
        String entry = entries[next++];
        if (entry.equals("x")) {
            return null;
        }
        TreeNode node = new TreeNode(Integer.parseInt(entry));
        node.left = read(entries);
        node.right = read(entries);
        return node;
    }
}
