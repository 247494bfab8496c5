# declares: wrong
# Follows right children, and left ones only where there is no right one.
class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        view = []
        while root:
            view.append(root.val)
            root = root.right or root.left
        return view
