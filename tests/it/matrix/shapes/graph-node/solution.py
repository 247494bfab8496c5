"""
# Definition for a Node.
class Node:
    def __init__(self, val = 0, neighbors = None):
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []
"""

from typing import Optional
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        copies = {}

        def copied(node):
            if node not in copies:
                copies[node] = Node(node.val)
                copies[node].neighbors = [copied(other) for other in node.neighbors]
            return copies[node]

        return node and copied(node)
