# verdict: WA
class Solution:
    def lowestCommonAncestor(self, root, p, q):
        node = root
        while (node.val - p.val) * (node.val - q.val) > 0:
            node = node.left if p.val < node.val else node.right
        return TreeNode(node.val)
