# declares: slow
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        def collect(node, depth, out):
            if node:
                if depth == 0:
                    out.append(node.val)
                else:
                    collect(node.left, depth - 1, out)
                    collect(node.right, depth - 1, out)
            return out

        levels = []
        while level := collect(root, len(levels), []):
            levels.append(level)
        return levels
