class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = -inf

        def arm(node):
            nonlocal best
            if not node:
                return 0
            left = max(0, arm(node.left))
            right = max(0, arm(node.right))
            best = max(best, node.val + left + right)
            return node.val + max(left, right)

        arm(root)
        return best
