class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        # Returns the least and the greatest value of a search tree, None for any other tree.
        def ends(node):
            least = greatest = node.val
            if node.left:
                left = ends(node.left)
                if left is None or left[1] >= node.val:
                    return None
                least = left[0]
            if node.right:
                right = ends(node.right)
                if right is None or right[0] <= node.val:
                    return None
                greatest = right[1]
            return least, greatest

        return ends(root) is not None
