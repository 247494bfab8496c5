# declares: crash
# The empty tree is queued as though it were a node.
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        levels, row = [], [root]
        while row:
            levels.append([node.val for node in row])
            row = [child for node in row for child in (node.left, node.right) if child]
        return levels
