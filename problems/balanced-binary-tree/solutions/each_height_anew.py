# declares: slow
class Solution:
    def height(self, node):
        if not node:
            return 0
        return 1 + max(self.height(node.left), self.height(node.right))

    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        if not root:
            return True
        here = abs(self.height(root.left) - self.height(root.right)) <= 1
        left = self.isBalanced(root.left)
        right = self.isBalanced(root.right)
        return here and left and right
