# declares: wrong
# Returns the best path below, turned or not, and lets the parent go on with it.
class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        def longest(node):
            if not node:
                return 0
            left, right = longest(node.left), longest(node.right)
            if node.left and node.right:
                return max(left + right + 2, left + 1, right + 1)
            if node.left or node.right:
                return left + right + 1
            return 0

        return longest(root)
