class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def text(tree):
            out, stack = [], [tree]
            while stack:
                node = stack.pop()
                if node is None:
                    out.append(",#")
                else:
                    out.append(f",{node.val}")
                    stack += [node.right, node.left]
            return "".join(out) + ","

        return text(subRoot) in text(root)
