"""
# Definition for a Node.
class Node:
    def __init__(self, val: Optional[int] = None, children: Optional[List['Node']] = None):
        self.val = val
        self.children = children
"""

class Solution:
    def mirror(self, root: 'Node') -> 'Node':
        if root:
            root.children = [self.mirror(child) for child in reversed(root.children)]
        return root
