# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, x):
#         self.val = x
#         self.left = None
#         self.right = None

class Codec:

    def serialize(self, root):
        """
        :type root: TreeNode
        :rtype: str
        """
        if not root:
            return "#"
        return f"{root.val} {self.serialize(root.left)} {self.serialize(root.right)}"

    def deserialize(self, data):
        """
        :type data: str
        :rtype: TreeNode
        """
        words = iter(data.split())

        def built():
            word = next(words)
            return None if word == "#" else TreeNode(int(word), built(), built())

        return built()

# Your Codec object will be instantiated and called as such:
# ser = Codec()
# deser = Codec()
# ans = deser.deserialize(ser.serialize(root))
