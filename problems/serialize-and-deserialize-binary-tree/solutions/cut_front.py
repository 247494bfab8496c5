# declares: slow
class Codec:

    def serialize(self, root):
        out = []

        def write(node):
            out.append(str(node.val) if node else "#")
            if node:
                write(node.left)
                write(node.right)

        write(root)
        return " ".join(out) + " "

    def deserialize(self, data):
        self.data = data

        def read():
            entry, self.data = self.data.split(" ", 1)
            if entry == "#":
                return None
            node = TreeNode(int(entry))
            node.left = read()
            node.right = read()
            return node

        return read()
