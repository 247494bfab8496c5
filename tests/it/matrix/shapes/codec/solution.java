/**
 * Definition for a binary tree node.
 * public class TreeNode {
 *     int val;
 *     TreeNode left;
 *     TreeNode right;
 *     TreeNode(int x) { val = x; }
 * }
 */
public class Codec {
    private TreeNode built(Deque<String> words) {
        String word = words.poll();
        return word.equals("#") ? null : new TreeNode(Integer.parseInt(word), built(words), built(words));
    }

    // Encodes a tree to a single string.
    public String serialize(TreeNode root) {
        return root == null ? "#" : root.val + " " + serialize(root.left) + " " + serialize(root.right);
    }

    // Decodes your encoded data to tree.
    public TreeNode deserialize(String data) {
        return built(new ArrayDeque<>(Arrays.asList(data.split(" "))));
    }
}

// Your Codec object will be instantiated and called as such:
// Codec ser = new Codec();
// Codec deser = new Codec();
// TreeNode ans = deser.deserialize(ser.serialize(root));
