# declares: slow
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def all_smaller(node, value):
            return not node or (node.val < value
                                and all_smaller(node.left, value) and all_smaller(node.right, value))

        def all_greater(node, value):
            return not node or (node.val > value
                                and all_greater(node.left, value) and all_greater(node.right, value))

        if not root:
            return True
        return (all_smaller(root.left, root.val) and all_greater(root.right, root.val)
                and self.isValidBST(root.left) and self.isValidBST(root.right))
