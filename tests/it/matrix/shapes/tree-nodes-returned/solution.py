# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
class Solution:
    def branches(self, root: Optional[TreeNode]) -> List[Optional[TreeNode]]:
        return [root.left, root.right]
