# declares: wrong
# Counts the steps of the way instead of its nodes.
class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        def steps(node):
            return -1 if node is None else 1 + max(steps(node.left), steps(node.right))

        return max(0, steps(root))
