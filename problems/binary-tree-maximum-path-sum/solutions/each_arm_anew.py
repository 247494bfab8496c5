# declares: slow
class Solution:
    def arm(self, node):
        if not node:
            return 0
        return max(0, node.val + max(self.arm(node.left), self.arm(node.right)))

    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = root.val + self.arm(root.left) + self.arm(root.right)
        if root.left:
            best = max(best, self.maxPathSum(root.left))
        if root.right:
            best = max(best, self.maxPathSum(root.right))
        return best
