# declares: wrong
# Writes the values in preorder and rebuilds by order, as if this were a search tree.
class Codec:

    def serialize(self, root):
        out = []
        stack = [root]
        while stack:
            node = stack.pop()
            if node:
                out.append(str(node.val))
                stack += [node.right, node.left]
        return ",".join(out)

    def deserialize(self, data):
        values = [int(entry) for entry in data.split(",")] if data else []
        at = 0

        def read(low, high):
            nonlocal at
            if at == len(values) or not low <= values[at] <= high:
                return None
            node = TreeNode(values[at])
            at += 1
            node.left = read(low, node.val)
            node.right = read(node.val, high)
            return node

        return read(-1000, 1000)
