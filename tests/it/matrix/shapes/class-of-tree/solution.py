# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
class BSTIterator:

    def __init__(self, root: Optional[TreeNode]):
        self.path = []
        self.descend(root)

    def descend(self, node):
        while node:
            self.path.append(node)
            node = node.left

    def next(self) -> int:
        node = self.path.pop()
        self.descend(node.right)
        return node.val

    def hasNext(self) -> bool:
        return bool(self.path)


# Your BSTIterator object will be instantiated and called as such:
# obj = BSTIterator(root)
# param_1 = obj.next()
# param_2 = obj.hasNext()
