# declares: wrong
# The record begins at 0, which no path may reach.
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        self.best = 0

        def arm(node):
            if not node:
                return 0
            left, right = max(0, arm(node.left)), max(0, arm(node.right))
            self.best = max(self.best, node.val + left + right)
            return node.val + max(left, right)

        arm(root)
        return self.best
