# declares: slow
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def contains(node, wanted):
            if node is None:
                return False
            return node is wanted or contains(node.left, wanted) or contains(node.right, wanted)

        while True:
            if contains(root.left, p) and contains(root.left, q):
                root = root.left
            elif contains(root.right, p) and contains(root.right, q):
                root = root.right
            else:
                return root
