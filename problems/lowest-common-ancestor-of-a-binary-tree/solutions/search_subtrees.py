# declares: slow
class Solution:
    def contains(self, node, wanted):
        if node is None:
            return False
        return node is wanted or self.contains(node.left, wanted) or self.contains(node.right, wanted)

    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        for child in (root.left, root.right):
            if self.contains(child, p) and self.contains(child, q):
                return self.lowestCommonAncestor(child, p, q)
        return root
