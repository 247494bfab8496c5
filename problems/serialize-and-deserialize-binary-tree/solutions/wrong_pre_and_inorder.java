// declares: wrong
// Two walks without marks determine the tree only if no value repeats.
public class Codec {
    private void walk(TreeNode node, StringBuilder pre, StringBuilder in) {
        if (node == null) return;
        pre.append(node.val).append(' ');
        walk(node.left, pre, in);
        in.append(node.val).append(' ');
        walk(node.right, pre, in);
    }

    public String serialize(TreeNode root) {
        StringBuilder pre = new StringBuilder(), in = new StringBuilder();
        walk(root, pre, in);
        return pre + "/" + in;
    }

    public TreeNode deserialize(String data) {
        String[] parts = data.split("/");
        if (parts.length < 2) return null;
        List<String> in = new ArrayList<>(Arrays.asList(parts[1].trim().split(" ")));
        return build(new ArrayDeque<>(Arrays.asList(parts[0].trim().split(" "))), in);
    }

    private TreeNode build(Deque<String> pre, List<String> in) {
        if (in.isEmpty()) return null;
        String value = pre.poll();
        int at = in.indexOf(value);
        TreeNode node = new TreeNode(Integer.parseInt(value));
        node.left = build(pre, in.subList(0, at));
        node.right = build(pre, in.subList(at + 1, in.size()));
        return node;
    }
}
