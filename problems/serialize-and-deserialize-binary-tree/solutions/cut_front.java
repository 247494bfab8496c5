// declares: slow
public class Codec {
    private String rest;

    public String serialize(TreeNode root) {
        StringBuilder out = new StringBuilder();
        write(root, out);
        return out.toString();
    }

    private void write(TreeNode node, StringBuilder out) {
        out.append(node == null ? "#" : "" + node.val).append(',');
        if (node != null) {
            write(node.left, out);
            write(node.right, out);
        }
    }

    public TreeNode deserialize(String data) {
        rest = data;
        return read();
    }

    private TreeNode read() {
        int end = rest.indexOf(',');
        String entry = rest.substring(0, end);
        rest = rest.substring(end + 1);
        if (entry.equals("#")) return null;
        TreeNode node = new TreeNode(Integer.parseInt(entry));
        node.left = read();
        node.right = read();
        return node;
    }
}
