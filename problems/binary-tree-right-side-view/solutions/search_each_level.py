# declares: slow
class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        def rightmost(node, depth):
            if node is None or depth == 0:
                return node
            return rightmost(node.right, depth - 1) or rightmost(node.left, depth - 1)

        view = []
        while (node := rightmost(root, len(view))) is not None:
            view.append(node.val)
        return view
