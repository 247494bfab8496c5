class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        def height(node):
            return 0 if not node else 1 + max(height(node.left), height(node.right))

        # Stops at the first unbalanced node, and so never goes far below one.
        return (not root
                or abs(height(root.left) - height(root.right)) <= 1
                and self.isBalanced(root.left)
                and self.isBalanced(root.right))
